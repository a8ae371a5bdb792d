package org.rihla.portal.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Terms that contributors propose and editors decide on. */
@ApplicationScoped
public class TermProposals {
  private static final int MOST_SHOWN = 200;
  private static final int LONGEST_NOTE = 2000;

  @PersistenceContext private EntityManager entities;
  @Inject private TermExchange exchange;
  @Inject private Terminology terminology;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Proposes a term.
   *
   * @throws TermsRefusedException if a language is missing or the scheme has the term already
   */
  @Transactional
  public void propose(Caller by, ProposedTerm wanted) {
    Permissions.proposeTerm(by).orThrow();
    ProposedTerm term = tidied(wanted);
    require(term);
    if (waitsAlready(term)) {
      throw TermsRefusedException.of("proposed-already", term.label().fr());
    }
    entities.persist(new TermProposal(term, by, clock.instant()));
    audit.record(
        new AuditEvent(
            AuditKind.TERM_PROPOSED,
            by,
            term.scheme(),
            term.label().fr() + " · " + term.label().ar()));
  }

  private boolean waitsAlready(ProposedTerm term) {
    return waiting().stream()
        .map(TermProposal::term)
        .anyMatch(
            other -> other.scheme().equals(term.scheme()) && other.label().equals(term.label()));
  }

  private void require(ProposedTerm term) {
    ConceptScheme scheme = exchange.scheme(term.scheme());
    List<TermProblem> problems =
        new ArrayList<>(ConceptRules.check(scheme, List.of(concept(scheme, term))));
    if (term.note().length() > LONGEST_NOTE) {
      problems.add(TermProblem.of("note-long", LONGEST_NOTE));
    }
    if (!problems.isEmpty()) {
      throw new TermsRefusedException(problems);
    }
  }

  private static Concept concept(ConceptScheme scheme, ProposedTerm term) {
    Concept named = Concept.named(scheme.key(), Notations.free(scheme, term.label()), term.label());
    return term.broader() == null ? named : named.under(List.of(term.broader()));
  }

  private static ProposedTerm tidied(ProposedTerm term) {
    return new ProposedTerm(
        term.scheme(), term.broader(), tidied(term.label()), tidied(term.note()));
  }

  private static LocalizedText tidied(LocalizedText text) {
    return new LocalizedText(tidied(text.fr()), tidied(text.ar()));
  }

  private static String tidied(String text) {
    return BidiControls.strip(text).strip();
  }

  /** What waits for a decision, the oldest first. */
  @Transactional
  public List<TermProposal> waiting() {
    return entities
        .createQuery(
            "select p from TermProposal p where p.state = :state order by p.id", TermProposal.class)
        .setParameter("state", ProposalState.WAITING)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /** How many wait. */
  @Transactional
  public long count() {
    return entities
        .createQuery("select count(p) from TermProposal p where p.state = :state", Long.class)
        .setParameter("state", ProposalState.WAITING)
        .getSingleResult();
  }

  /** What somebody proposed, the newest first. */
  @Transactional
  public List<TermProposal> of(Caller caller) {
    return entities
        .createQuery(
            "select p from TermProposal p where p.author = :author order by p.id desc",
            TermProposal.class)
        .setParameter("author", caller.id().map(AccountId::toString).orElse(""))
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /**
   * Takes a proposal over as a concept.
   *
   * @param taken as the reviewer wants it; the scheme is that of the proposal
   * @throws TermsRefusedException if it is decided already, or cannot be a concept so
   */
  public void accept(Caller by, String id, ProposedTerm taken) {
    ConceptScheme scheme = exchange.scheme(undecided(by, id).term().scheme());
    Concept concept = concept(scheme, tidied(taken));
    terminology.add(
        by, concept, () -> undecided(by, id).accepted(concept.notation(), by, clock.instant()));
  }

  /**
   * Refuses a proposal.
   *
   * @param reason what its author is told; must not be blank
   */
  @Transactional
  public void refuse(Caller by, String id, String reason) {
    TermProposal proposal = undecided(by, id);
    String told = tidied(reason);
    if (told.isEmpty() || told.length() > LONGEST_NOTE) {
      throw TermsRefusedException.of(told.isEmpty() ? "reason-missing" : "note-long", LONGEST_NOTE);
    }
    proposal.refused(told, by, clock.instant());
    audit.record(
        new AuditEvent(
            AuditKind.TERM_REFUSED, by, proposal.term().scheme(), proposal.term().label().fr()));
  }

  private TermProposal undecided(Caller by, String id) {
    Optional<TermProposal> found = Optional.ofNullable(entities.find(TermProposal.class, id));
    Permissions.reviewTerm(by, found.filter(proposal -> proposal.isOf(by)).isPresent()).orThrow();
    return found
        .filter(proposal -> proposal.state() == ProposalState.WAITING)
        .orElseThrow(() -> TermsRefusedException.of("decided-already"));
  }
}
