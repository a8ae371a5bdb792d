package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.ItemId;

/** Keeps working copies. */
@ApplicationScoped
@Transactional
public class CopyStore {
  @PersistenceContext private EntityManager entities;

  Optional<WorkingCopy> find(CopyId id) {
    return Optional.ofNullable(entities.find(WorkingCopy.class, id.toString()));
  }

  /** Held until the end of the transaction, so that savers of one copy come one after another. */
  Optional<WorkingCopy> held(CopyId id) {
    return Optional.ofNullable(
        entities.find(WorkingCopy.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The same, which must be there. */
  WorkingCopy locked(CopyId id) {
    return held(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  /** Those of an item: its own and those of its translations. */
  List<WorkingCopy> of(ItemId item) {
    return entities
        .createQuery(
            "select c from WorkingCopy c where c.itemId = :id order by c.id", WorkingCopy.class)
        .setParameter("id", item.toString())
        .getResultList();
  }

  /** Those whose time has come, the longest due first. */
  List<CopyId> due(Instant now, int most) {
    return entities
        .createQuery(
            "select c from WorkingCopy c where c.state = :state and c.scheduledAt <= :now"
                + " order by c.scheduledAt, c.id",
            WorkingCopy.class)
        .setParameter("state", WorkState.SCHEDULED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(WorkingCopy::id)
        .toList();
  }

  void add(WorkingCopy copy) {
    entities.persist(copy);
    entities.flush();
  }

  void remove(WorkingCopy copy) {
    entities.remove(copy);
  }

  /** Writes what changed, so that the lock counts it. */
  void flush() {
    entities.flush();
  }
}
