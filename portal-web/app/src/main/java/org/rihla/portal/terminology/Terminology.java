package org.rihla.portal.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptChange;
import org.rihla.portal.taxonomy.ConceptJson;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyOverlay;

/**
 * Adds, changes, merges and retires concepts. Each change is checked first, made as a whole, and
 * seen by everybody at once.
 */
@ApplicationScoped
public class Terminology {
  @Inject private TermExchange exchange;

  /**
   * Adds a concept.
   *
   * @throws TermsRefusedException with everything that is wrong with it
   */
  public void add(Caller by, Concept wanted) {
    add(by, wanted, () -> {});
  }

  /** Adds a concept, with what is done in the same transaction. */
  void add(Caller by, Concept wanted, Runnable also) {
    Permissions.editTerms(by).orThrow();
    exchange.make(
        before -> {
          ConceptScheme scheme = exchange.scheme(wanted.scheme());
          refuseIf(scheme.find(wanted.notation()).isPresent(), "notation-taken", wanted.notation());
          require(scheme, wanted);
          ConceptChange change = new ConceptChange(wanted, true, null, List.of());
          return work(by, AuditKind.CONCEPT_ADDED, scheme, List.of(change), Set.of());
        },
        also);
  }

  /**
   * Changes a concept.
   *
   * @param seen the concept as it was when somebody began, by {@link ConceptJson#write}
   * @throws TermsRefusedException if it has changed since, or is wrong
   */
  public void change(Caller by, Concept wanted, String seen) {
    Permissions.editTerms(by).orThrow();
    exchange.make(before -> {
      ConceptScheme scheme = exchange.scheme(wanted.scheme());
      Concept now = concept(scheme, wanted.notation());
      refuseIf(!ConceptJson.write(now).equals(seen), "changed-meanwhile", now.notation());
      require(scheme, wanted);
      ConceptChange change = changed(before, now, wanted);
      Set<String> touched = scheme.subtree(now);
      return work(by, AuditKind.CONCEPT_CHANGED, scheme, List.of(change), touched);
    });
  }

  /** Offers a concept no longer, or again; items that name it keep it. */
  public void retire(Caller by, String schemeKey, String notation, boolean retired) {
    Permissions.editTerms(by).orThrow();
    exchange.make(before -> {
      ConceptScheme scheme = exchange.scheme(schemeKey);
      Concept now = concept(scheme, notation);
      ConceptChange change = changed(before, now, now.with(now.details().retired(retired)));
      AuditKind kind = retired ? AuditKind.CONCEPT_RETIRED : AuditKind.CONCEPT_OFFERED;
      return work(by, kind, scheme, List.of(change), Set.of());
    });
  }

  /**
   * Makes a concept part of another one: its items, the concepts below it, its names and its
   * address lead there from now on.
   *
   * @throws TermsRefusedException if the other one is the same or lies below it
   */
  public void merge(Caller by, String schemeKey, String notation, String into) {
    Permissions.editTerms(by).orThrow();
    exchange.make(before -> {
      ConceptScheme scheme = exchange.scheme(schemeKey);
      Concept gone = concept(scheme, notation);
      Concept stays = concept(scheme, into);
      Set<String> touched = new HashSet<>(scheme.subtree(gone));
      refuseIf(touched.contains(stays.notation()), "merge-circle", notation, into);
      touched.add(stays.notation());
      ConceptChange first = changed(before, gone, gone);
      ConceptChange merged =
          new ConceptChange(gone, first.added(), stays.notation(), first.formerLabels());
      List<ConceptChange> changes = List.of(merged, changed(before, stays, stays.absorbing(gone)));
      String subject = schemeKey + "/" + notation;
      AuditEvent audit =
          new AuditEvent(AuditKind.CONCEPTS_MERGED, by, subject, schemeKey + "/" + into);
      return new TermWork(schemeKey, List.of(), changes, touched, audit);
    });
  }

  /** A change that keeps what the concept was called before. */
  ConceptChange changed(TaxonomyOverlay before, Concept now, Concept wanted) {
    Optional<ConceptChange> earlier = before.find(now.scheme(), now.notation());
    List<LocalizedText> former =
        new ArrayList<>(earlier.map(ConceptChange::formerLabels).orElse(List.of()));
    if (!now.prefLabel().equals(wanted.prefLabel())) {
      former.add(now.prefLabel());
    }
    boolean added =
        earlier
            .map(ConceptChange::added)
            .orElseGet(() -> !exchange.brought(now.scheme(), now.notation()));
    return new ConceptChange(wanted, added, null, former.stream().distinct().toList());
  }

  private static TermWork work(
      Caller by,
      AuditKind kind,
      ConceptScheme scheme,
      List<ConceptChange> changes,
      Set<String> touched) {
    Concept concept = changes.getFirst().concept();
    String subject = scheme.key() + "/" + concept.notation();
    LocalizedText label = concept.prefLabel();
    AuditEvent audit = new AuditEvent(kind, by, subject, label.fr() + " · " + label.ar());
    return new TermWork(scheme.key(), List.of(), changes, touched, audit);
  }

  private static Concept concept(ConceptScheme scheme, String notation) {
    return scheme
        .find(notation)
        .orElseThrow(() -> TermsRefusedException.of("concept-unknown", scheme.key(), notation));
  }

  private static void require(ConceptScheme scheme, Concept wanted) {
    List<TermProblem> problems = ConceptRules.check(scheme, List.of(wanted));
    if (!problems.isEmpty()) {
      throw new TermsRefusedException(problems);
    }
  }

  private static void refuseIf(boolean wrong, String code, Object... arguments) {
    if (wrong) {
      throw TermsRefusedException.of(code, arguments);
    }
  }
}
