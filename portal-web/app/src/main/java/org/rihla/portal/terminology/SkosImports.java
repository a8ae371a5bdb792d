package org.rihla.portal.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.rdf4j.model.Model;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptChange;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.SchemeDescription;
import org.rihla.portal.taxonomy.TaxonomyOverlay;

/**
 * Brings SKOS files in: a scheme that is new, or new and changed concepts of one that is there. A
 * file comes in as a whole or not at all; concepts that it does not name stay as they are.
 */
@ApplicationScoped
public class SkosImports {
  /** Largest file. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_CONCEPTS = 50_000;

  @Inject private TermExchange exchange;
  @Inject private Terminology terminology;

  /**
   * Brings a file in for somebody.
   *
   * @param key of the scheme where the file gives it none; may be empty
   * @throws TermsRefusedException with what is wrong; nothing has changed then
   */
  public SkosReport read(Caller by, InputStream content, SkosFormat format, String key)
      throws IOException {
    Permissions.administer(by).orThrow();
    return fromMachine(by, content, format, key);
  }

  /** Brings a file in for whoever has the machine of the portal. */
  public SkosReport fromMachine(Caller by, InputStream content, SkosFormat format, String key)
      throws IOException {
    Model model = RdfFile.read(content, format, MOST_BYTES);
    AtomicReference<Prepared> prepared = new AtomicReference<>();
    exchange.make(before -> {
      SkosFile file = SkosReader.read(model, key, exchange.current());
      prepared.set(prepare(by, file, before));
      return prepared.get().work();
    });
    return prepared.get().report();
  }

  /**
   * Adds concepts to a scheme for whoever has the machine of the portal, and makes the scheme if it
   * is not there. Concepts that the scheme has already are left as they are.
   *
   * @param concepts with their places; what is above each is among them or in the scheme
   * @throws TermsRefusedException with what is wrong; nothing has changed then
   */
  public SkosReport added(Caller by, SchemeDescription scheme, List<Concept> concepts) {
    AtomicReference<Prepared> prepared = new AtomicReference<>();
    exchange.make(before -> {
      Optional<ConceptScheme> there = exchange.current().scheme(scheme.key());
      List<Concept> wanted =
          concepts.stream()
              .map(
                  concept -> there.flatMap(known -> known.find(concept.notation())).orElse(concept))
              .toList();
      prepared.set(prepare(by, new SkosFile(scheme, true, wanted), before));
      return prepared.get().work();
    });
    return prepared.get().report();
  }

  private record Prepared(TermWork work, SkosReport report) {}

  private Prepared prepare(Caller by, SkosFile file, TaxonomyOverlay before) {
    if (file.concepts().size() > MOST_CONCEPTS) {
      throw TermsRefusedException.of("concepts-many", file.concepts().size(), MOST_CONCEPTS);
    }
    Optional<ConceptScheme> there = exchange.current().scheme(file.scheme().key());
    ConceptScheme scheme = there.orElseGet(() -> new ConceptScheme(file.scheme(), List.of()));
    requireOwn(file.scheme(), there);
    List<ConceptChange> changes = new ArrayList<>();
    Set<String> touched = new HashSet<>();
    int added = 0;
    int merged = 0;
    for (Concept wanted : file.concepts()) {
      Optional<Concept> now = scheme.find(wanted.notation());
      if (now.isEmpty()) {
        changes.add(new ConceptChange(wanted, true, null, List.of()));
        added++;
      } else if (!now.get().notation().equals(wanted.notation())) {
        merged++;
      } else if (!now.get().equals(wanted)) {
        requireSameIri(now.get(), wanted);
        changes.add(terminology.changed(before, now.get(), wanted));
        touched.addAll(scheme.subtree(now.get()));
      }
    }
    List<TermProblem> problems =
        ConceptRules.checkPublished(scheme, changes.stream().map(ConceptChange::concept).toList());
    if (!problems.isEmpty()) {
      throw new TermsRefusedException(problems);
    }
    int changed = changes.size() - added;
    int unchanged = file.concepts().size() - changes.size() - merged;
    SkosReport report =
        new SkosReport(
            scheme.key(),
            file.scheme().label(),
            added,
            changed,
            unchanged,
            halfNamed(file),
            merged);
    return new Prepared(work(by, file, there.isEmpty(), changes, touched), report);
  }

  private static int halfNamed(SkosFile file) {
    return (int)
        file.concepts().stream()
            .map(Concept::prefLabel)
            .filter(label -> label.fr().isBlank() != label.ar().isBlank())
            .count();
  }

  private TermWork work(
      Caller by, SkosFile file, boolean isNew, List<ConceptChange> changes, Set<String> touched) {
    String key = file.scheme().key();
    boolean described = file.declared() && (isNew || exchange.made(key));
    String detail = String.valueOf(changes.size());
    return new TermWork(
        key,
        described ? List.of(file.scheme()) : List.of(),
        changes,
        touched,
        new AuditEvent(AuditKind.TAXONOMY_IMPORTED, by, key, detail));
  }

  private void requireOwn(SchemeDescription wanted, Optional<ConceptScheme> there) {
    if (there.isPresent() && !there.get().described().iri().equals(wanted.iri())) {
      throw TermsRefusedException.of("scheme-taken", wanted.key());
    }
    if (there.isEmpty() && exchange.hasPage(wanted.label())) {
      throw TermsRefusedException.of("scheme-path", wanted.label().fr());
    }
  }

  private static void requireSameIri(Concept now, Concept wanted) {
    if (!now.iri().equals(wanted.iri())) {
      throw TermsRefusedException.of("iri-other", now.notation(), now.iri());
    }
  }
}
