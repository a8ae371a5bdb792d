package org.rihla.portal.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.rihla.portal.attachment.FilesChanged;
import org.rihla.portal.content.ContentChanged;
import org.rihla.portal.content.ItemId;

/** The rows of work for the indexer. A change of content writes one in its own transaction. */
@ApplicationScoped
@Transactional
public class Outbox {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  void changed(@Observes(during = TransactionPhase.IN_PROGRESS) ContentChanged event) {
    entities.persist(new IndexTask(event.item(), clock.instant()));
  }

  void changed(@Observes(during = TransactionPhase.IN_PROGRESS) FilesChanged event) {
    event
        .items()
        .forEach(item -> entities.persist(new IndexTask(ItemId.of(item), clock.instant())));
  }

  /** Adds rows for items that a reconciliation found to differ. */
  public void add(Collection<ItemId> items) {
    items.forEach(item -> entities.persist(new IndexTask(item, clock.instant())));
  }

  /** Rows whose time has come, oldest first. */
  public List<IndexTask> due(int limit) {
    return entities
        .createQuery(
            "select t from IndexTask t where t.notBefore <= :now order by t.id", IndexTask.class)
        .setParameter("now", clock.instant())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Removes rows whose change is durably in the index. */
  public void done(Collection<String> ids) {
    if (!ids.isEmpty()) {
      entities
          .createQuery("delete from IndexTask t where t.id in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
  }

  /** Puts a row off after a failure. */
  public void failed(String id, String error) {
    IndexTask task = entities.find(IndexTask.class, id);
    if (task != null) {
      task.failed(error, clock.instant());
    }
  }

  /** How many changes wait. */
  public long size() {
    return entities.createQuery("select count(t) from IndexTask t", Long.class).getSingleResult();
  }
}
