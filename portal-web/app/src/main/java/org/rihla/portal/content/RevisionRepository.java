package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds revisions, whoever may see them: for services that have asked. */
@ApplicationScoped
@Transactional
public class RevisionRepository {
  private static final int MOST = 500;

  @PersistenceContext private EntityManager entities;

  public Optional<Revision> find(RevisionId id) {
    return Optional.ofNullable(entities.find(Revision.class, id.toString()));
  }

  /** What readers saw last. */
  public Optional<Revision> lastPublished(ItemId item) {
    return entities
        .createQuery(
            "select r from Revision r where r.itemId = :id and r.kind = :kind order by r.id desc",
            Revision.class)
        .setParameter("id", item.toString())
        .setParameter("kind", RevisionKind.PUBLISHED)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The one that was kept before another. */
  public Optional<Revision> previous(Revision revision) {
    return entities
        .createQuery(
            "select r from Revision r where r.itemId = :item and r.id < :id order by r.id desc",
            Revision.class)
        .setParameter("item", revision.item().toString())
        .setParameter("id", revision.id().toString())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Those of an item, newest first, at most 500. */
  public List<Revision> of(ItemId item) {
    return entities
        .createQuery(
            "select r from Revision r where r.itemId = :id order by r.id desc", Revision.class)
        .setParameter("id", item.toString())
        .setMaxResults(MOST)
        .getResultList();
  }
}
