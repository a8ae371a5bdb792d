package org.rihla.portal.terminology.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.ConceptFinder;
import org.rihla.portal.terminology.ProposedTerm;
import org.rihla.portal.terminology.TermProposal;
import org.rihla.portal.terminology.TermProposals;
import org.rihla.portal.terminology.TermsRefusedException;

/** Terms that wait for a decision: taken as they are, taken in other words, or refused. */
@Named
@ViewScoped
public class TermProposalsRoom implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int OFFERS = 12;

  @Inject private CurrentCaller caller;
  @Inject private TermProposals proposals;
  @Inject private TaxonomyStore taxonomies;

  private List<ProposalForm> rows = List.of();

  @PostConstruct
  void load() {
    Language reader = CurrentRoom.language();
    rows = proposals.waiting().stream().map(proposal -> form(proposal, reader)).toList();
  }

  private ProposalForm form(TermProposal proposal, Language reader) {
    String scheme = proposal.term().scheme();
    String label =
        taxonomies.current().scheme(scheme).map(known -> known.label().in(reader)).orElse(scheme);
    String when = Formats.moment(proposal.proposedAt(), reader);
    return new ProposalForm(
        proposal,
        label,
        CurrentRoom.words().get("proposals.by", proposal.authorName(), when),
        proposal.isOf(caller.get()));
  }

  /** Takes a proposal over as it stands in its form. */
  public void accept(ProposalForm form) {
    boolean done =
        TermRoom.attempt(() -> {
          ProposedTerm term =
              new ProposedTerm(
                  form.scheme(),
                  broader(form),
                  new LocalizedText(form.getLabelFr(), form.getLabelAr()),
                  "");
          proposals.accept(caller.get(), form.getId(), term);
        });
    if (done) {
      CurrentRoom.done(CurrentRoom.words().get("proposals.accepted", form.getLabelFr()));
      load();
    }
  }

  private @org.jspecify.annotations.Nullable String broader(ProposalForm form) {
    if (form.getBroader().isBlank()) {
      return null;
    }
    return taxonomies
        .current()
        .scheme(form.scheme())
        .flatMap(scheme -> ConceptFinder.meant(scheme, form.getBroader()))
        .map(Concept::notation)
        .orElseThrow(
            () -> TermsRefusedException.of("concept-unknown", form.scheme(), form.getBroader()));
  }

  /** Refuses a proposal for the reason in its form. */
  public void refuse(ProposalForm form) {
    if (TermRoom.attempt(() -> proposals.refuse(caller.get(), form.getId(), form.getReason()))) {
      CurrentRoom.done(CurrentRoom.words().get("proposals.refused", form.getLabelFr()));
      load();
    }
  }

  /** Concepts of any scheme for which a term waits, that somebody may mean. */
  public List<String> offers(String typed) {
    Language reader = CurrentRoom.language();
    return rows.stream()
        .map(ProposalForm::scheme)
        .distinct()
        .map(taxonomies.current()::scheme)
        .flatMap(Optional<ConceptScheme>::stream)
        .flatMap(scheme -> ConceptFinder.find(scheme, typed, reader, OFFERS).stream())
        .limit(OFFERS)
        .map(concept -> ConceptFinder.offered(concept, reader))
        .toList();
  }

  public List<ProposalForm> getRows() {
    return rows;
  }
}
