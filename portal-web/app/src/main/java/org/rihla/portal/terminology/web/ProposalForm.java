package org.rihla.portal.terminology.web;

import java.io.Serializable;
import org.rihla.portal.terminology.TermProposal;

/** A waiting proposal, with what its reviewer makes of it. */
public class ProposalForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String scheme;
  private final String schemeLabel;
  private final String note;
  private final String origin;
  private final boolean own;
  private String labelFr;
  private String labelAr;
  private String broader = "";
  private String reason = "";

  ProposalForm(TermProposal proposal, String schemeLabel, String origin, boolean own) {
    this.id = proposal.id();
    this.scheme = proposal.term().scheme();
    this.schemeLabel = schemeLabel;
    this.note = proposal.term().note();
    this.labelFr = proposal.term().label().fr();
    this.labelAr = proposal.term().label().ar();
    this.origin = origin;
    this.own = own;
  }

  String scheme() {
    return scheme;
  }

  public String getId() {
    return id;
  }

  public String getSchemeLabel() {
    return schemeLabel;
  }

  public String getNote() {
    return note;
  }

  /** Who proposed it and when, in words. */
  public String getOrigin() {
    return origin;
  }

  /** Whether somebody else must decide on it. */
  public boolean isOwn() {
    return own;
  }

  public String getLabelFr() {
    return labelFr;
  }

  public void setLabelFr(String text) {
    labelFr = text == null ? "" : text;
  }

  public String getLabelAr() {
    return labelAr;
  }

  public void setLabelAr(String text) {
    labelAr = text == null ? "" : text;
  }

  public String getBroader() {
    return broader;
  }

  public void setBroader(String text) {
    broader = text == null ? "" : text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String text) {
    reason = text == null ? "" : text;
  }
}
