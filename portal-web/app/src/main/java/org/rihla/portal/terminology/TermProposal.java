package org.rihla.portal.terminology;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.language.LocalizedText;

/** A bilingual term that somebody proposed, and what was decided. */
@Entity
@Table(name = "term_proposal")
public class TermProposal {
  @Id private String id;
  private String scheme;
  private @Nullable String broader;

  @Column(name = "label_fr")
  private String labelFr;

  @Column(name = "label_ar")
  private String labelAr;

  private String note;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  private String author;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  private String remark;
  private String notation;

  @Version private long version;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected TermProposal() {}

  TermProposal(ProposedTerm term, Caller by, Instant now) {
    id = UuidCreator.getTimeOrderedEpoch().toString();
    scheme = term.scheme();
    broader = term.broader();
    labelFr = term.label().fr();
    labelAr = term.label().ar();
    note = term.note();
    state = ProposalState.WAITING;
    author = by.id().map(AccountId::toString).orElse("");
    authorName = by.name();
    proposedAt = now;
    decidedBy = "";
    remark = "";
    notation = "";
  }

  void accepted(String taken, Caller by, Instant now) {
    state = ProposalState.ACCEPTED;
    notation = taken;
    decidedBy = by.name();
    decidedAt = now;
  }

  void refused(String reason, Caller by, Instant now) {
    state = ProposalState.REFUSED;
    remark = reason;
    decidedBy = by.name();
    decidedAt = now;
  }

  public String id() {
    return id;
  }

  /** What is proposed. */
  public ProposedTerm term() {
    return new ProposedTerm(scheme, broader, new LocalizedText(labelFr, labelAr), note);
  }

  public ProposalState state() {
    return state;
  }

  public String authorName() {
    return authorName;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** Whether somebody proposed it. */
  public boolean isOf(Caller caller) {
    return caller.id().filter(own -> own.toString().equals(author)).isPresent();
  }

  /** Who decided; empty while it waits. */
  public String decidedBy() {
    return decidedBy;
  }

  /** Why it was refused; otherwise empty. */
  public String remark() {
    return remark;
  }

  /** Notation of the concept that came of it; otherwise empty. */
  public String notation() {
    return notation;
  }

  /** Counts changes. */
  public long version() {
    return version;
  }

  /** When it was decided; null while it waits. */
  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
