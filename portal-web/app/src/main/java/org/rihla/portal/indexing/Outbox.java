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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.attachment.FilesChanged;
import org.rihla.portal.content.ContentChanged;
import org.rihla.portal.content.ItemId;

/** The rows of work for the indexer. A change of content writes one in its own transaction. */
@ApplicationScoped
@Transactional
public class Outbox {
  private static final int MOST_SHOWN = 100;

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

  /** Changes that could not be applied at the first try, oldest first, at most a hundred. */
  public List<FailedTask> troubled() {
    List<IndexTask> tasks =
        entities
            .createQuery(
                "select t from IndexTask t where t.lastError is not null order by t.id",
                IndexTask.class)
            .setMaxResults(MOST_SHOWN)
            .getResultList();
    Map<String, String> names = names(tasks);
    return tasks.stream()
        .map(task -> {
          String item = task.item().toString();
          return new FailedTask(
              task.id(),
              task.item(),
              names.getOrDefault(item, item),
              task.attempts(),
              task.notBefore(),
              task.lastError().orElse(""));
        })
        .toList();
  }

  private Map<String, String> names(List<IndexTask> tasks) {
    List<String> ids = tasks.stream().map(task -> task.item().toString()).distinct().toList();
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "select i.id, i.type, i.itemKey from Item i where i.id in :ids", Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> names.put((String) row[0], row[1] + "/" + row[2]));
    }
    return names;
  }

  /** Has a change tried again now that was put off; empty if there is none of that identifier. */
  public Optional<IndexTask> again(String id) {
    Optional<IndexTask> task = Optional.ofNullable(entities.find(IndexTask.class, id));
    task.ifPresent(found -> found.again(clock.instant()));
    return task;
  }

  /** How many changes wait. */
  public long size() {
    return entities.createQuery("select count(t) from IndexTask t", Long.class).getSingleResult();
  }
}
