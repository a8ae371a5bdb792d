package org.rihla.portal.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.ProposalState;
import org.rihla.portal.terminology.ProposedTerm;
import org.rihla.portal.terminology.TermProposal;
import org.rihla.portal.terminology.TermProposals;

/** A term that somebody misses, and what became of those that they proposed. */
@Named
@RequestScoped
public class ProposeTermRoom {
  @Inject private TermProposals proposals;
  @Inject private TaxonomyStore taxonomies;
  @Inject private CurrentCaller caller;

  private String scheme = CurrentRoom.parameter("schema");
  private String labelFr = "";
  private String labelAr = "";
  private String note = "";

  /** A scheme to choose. */
  public record Choice(String key, String label) {}

  /**
   * What became of a proposal.
   *
   * @param state end of a message key
   * @param remark why it was refused
   * @param url the page of the concept that came of it
   */
  public record Row(
      LocalizedText label, String scheme, String when, String state, String remark, String url) {}

  /** The schemes that a term may be for. */
  public List<Choice> getSchemes() {
    Language reader = CurrentRoom.language();
    return taxonomies.current().schemes().stream()
        .map(known -> new Choice(known.key(), known.label().in(reader)))
        .toList();
  }

  /** One's own proposals, the newest first. */
  public List<Row> getRows() {
    return proposals.of(caller.get()).stream().map(this::row).toList();
  }

  private Row row(TermProposal proposal) {
    Language reader = CurrentRoom.language();
    String key = proposal.term().scheme();
    return new Row(
        proposal.term().label(),
        taxonomies.current().scheme(key).map(known -> known.label().in(reader)).orElse(key),
        Formats.moment(proposal.proposedAt(), reader),
        proposal.state().name().toLowerCase(Locale.ROOT),
        proposal.remark(),
        proposal.state() == ProposalState.ACCEPTED ? page(key, proposal.notation()) : "");
  }

  private String page(String key, String notation) {
    return taxonomies
        .current()
        .scheme(key)
        .flatMap(known -> known.find(notation).map(concept -> link(known, concept)))
        .orElse("");
  }

  private static String link(ConceptScheme scheme, org.rihla.portal.taxonomy.Concept concept) {
    return Links.concept(CurrentRoom.language(), scheme, concept);
  }

  /** Hands the term in. */
  public void propose() {
    ProposedTerm term = new ProposedTerm(scheme, null, new LocalizedText(labelFr, labelAr), note);
    if (TermRoom.attempt(() -> proposals.propose(caller.get(), term))) {
      CurrentRoom.done(CurrentRoom.words().get("propose.done"));
      labelFr = "";
      labelAr = "";
      note = "";
    }
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String key) {
    scheme = key == null ? "" : key;
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

  public String getNote() {
    return note;
  }

  public void setNote(String text) {
    note = text == null ? "" : text;
  }
}
