package org.rihla.portal.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the database knows of taxonomies: what was changed here. */
@ApplicationScoped
@Transactional
public class TaxonomyRows {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Everything that was changed here. */
  public TaxonomyOverlay all() {
    List<SchemeRow> schemes =
        entities
            .createQuery("select s from SchemeRow s order by s.key", SchemeRow.class)
            .getResultList();
    List<ConceptRow> concepts =
        entities
            .createQuery("select c from ConceptRow c order by c.id", ConceptRow.class)
            .getResultList();
    return new TaxonomyOverlay(
        schemes.stream().map(SchemeRow::description).toList(),
        concepts.stream().map(ConceptRow::change).toList());
  }

  /** Writes a scheme that is made here, or describes it anew. */
  public void save(SchemeDescription scheme) {
    entities.merge(new SchemeRow(scheme, clock.instant()));
  }

  /**
   * Writes changes of concepts.
   *
   * @param before what was changed before: it tells which rows are there
   * @param by how whoever changes them is called
   */
  public void save(Collection<ConceptChange> changes, TaxonomyOverlay before, String by) {
    for (ConceptChange change : changes) {
      String scheme = change.concept().scheme();
      String notation = change.concept().notation();
      Optional<ConceptRow> row =
          before.find(scheme, notation).isEmpty() ? Optional.empty() : find(scheme, notation);
      row.ifPresentOrElse(
          found -> found.changed(change, by, clock.instant()),
          () -> entities.persist(new ConceptRow(change, by, clock.instant())));
    }
  }

  /** The row of a concept, where it was changed here. */
  public Optional<ConceptRow> find(String scheme, String notation) {
    return entities
        .createQuery(
            "select c from ConceptRow c where c.scheme = :scheme and c.notation = :notation",
            ConceptRow.class)
        .setParameter("scheme", scheme)
        .setParameter("notation", notation)
        .getResultStream()
        .findFirst();
  }
}
