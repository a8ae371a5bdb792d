package org.rihla.portal.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.search.IndexChange;
import org.rihla.search.SearchIndex;

/**
 * Carries the outbox into the index. There is one writer: all methods run under this object's lock.
 * Rows leave the outbox only after the index commit that holds their change.
 */
@ApplicationScoped
public class Indexer {
  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());
  private static final int BATCH = 200;
  private static final int MOST_CHARACTERS = 5_000_000;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(3);

  @Inject private Outbox outbox;
  @Inject private IndexedItems items;
  @Inject private ItemDocuments documents;
  @Inject private IndexHost host;
  @Inject private Clock clock;

  private final Set<String> applied = new LinkedHashSet<>();
  private volatile Instant lastCommit = Instant.EPOCH;

  /** Applies what is due, and commits when it is time. */
  synchronized void drain() {
    host.writable()
        .ifPresent(index -> {
          while (applyBatch(index)) {
            commitWhenDue(index);
          }
          commitWhenDue(index);
        });
  }

  private boolean applyBatch(SearchIndex index) {
    List<IndexTask> tasks =
        outbox.due(BATCH + applied.size()).stream()
            .filter(task -> !applied.contains(task.id()))
            .limit(BATCH)
            .toList();
    if (tasks.isEmpty()) {
      return false;
    }
    Map<ItemId, List<IndexTask>> byItem =
        tasks.stream()
            .collect(
                Collectors.groupingBy(IndexTask::item, LinkedHashMap::new, Collectors.toList()));
    List<IndexChange> changes = new ArrayList<>();
    Set<ItemId> unreadable = new LinkedHashSet<>();
    Map<ItemId, Item> current =
        read(
                byItem.keySet(),
                (id, failure) -> {
                  unreadable.add(id);
                  putOff(id, byItem.getOrDefault(id, List.of()), failure);
                })
            .stream()
            .collect(Collectors.toMap(Item::id, Function.identity()));
    byItem.keySet().removeAll(unreadable);
    byItem.forEach((id, rows) -> {
      change(id, rows, current, changes);
      applyWhenLarge(index, changes);
    });
    index.apply(changes);
    return true;
  }

  /** Texts of files may be long: they must not pile up until a batch is complete. */
  private static void applyWhenLarge(SearchIndex index, List<IndexChange> changes) {
    long characters =
        changes.stream()
            .filter(IndexChange.Put.class::isInstance)
            .flatMap(change -> ((IndexChange.Put) change).item().attachments().stream())
            .flatMap(attachment -> attachment.pages().stream())
            .mapToLong(page -> page.text().length())
            .sum();
    if (characters > MOST_CHARACTERS) {
      index.apply(changes);
      changes.clear();
    }
  }

  private void change(
      ItemId id, List<IndexTask> rows, Map<ItemId, Item> current, List<IndexChange> changes) {
    try {
      Item item = current.get(id);
      changes.add(
          item != null
                  && item.status() == PublicationStatus.PUBLISHED
                  && !item.visibility().isWithheld()
              ? new IndexChange.Put(documents.document(item))
              : new IndexChange.Remove(id.toString()));
      rows.forEach(row -> applied.add(row.id()));
    } catch (RuntimeException e) {
      putOff(id, rows, e);
    }
  }

  /** One item that cannot be described must not hold back the others: its rows stay, back off. */
  private void putOff(ItemId id, List<IndexTask> rows, RuntimeException failure) {
    LOG.log(Level.WARNING, failure, () -> "Item " + id + " could not be indexed");
    rows.forEach(row -> outbox.failed(row.id(), String.valueOf(failure)));
  }

  /** Reads items together; when that fails, each by itself, to find out which cannot be read. */
  private List<Item> read(Collection<ItemId> ids, BiConsumer<ItemId, RuntimeException> unreadable) {
    try {
      return items.load(ids);
    } catch (RuntimeException together) {
      List<Item> readable = new ArrayList<>();
      for (ItemId id : ids) {
        try {
          readable.addAll(items.load(List.of(id)));
        } catch (RuntimeException alone) {
          unreadable.accept(id, alone);
        }
      }
      return readable;
    }
  }

  private void commitWhenDue(SearchIndex index) {
    Instant now = clock.instant();
    boolean due =
        applied.size() >= BATCH || Duration.between(lastCommit, now).compareTo(COMMIT_EVERY) >= 0;
    if (due && !applied.isEmpty()) {
      commit(index);
    }
  }

  private void commit(SearchIndex index) {
    index.commit();
    outbox.done(applied);
    applied.clear();
    lastCommit = clock.instant();
  }

  /** Fills the index from the database, reporting progress in the host's state and in the log. */
  synchronized void rebuild() {
    host.writable()
        .ifPresent(index -> {
          applied.clear();
          index.clear();
          List<ItemId> all = items.allPublished();
          LOG.log(Level.INFO, "Rebuilding the search index: {0} items", all.size());
          for (int from = 0; from < all.size(); from += BATCH) {
            List<ItemId> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            put(index, batch);
            progress(from + batch.size(), all.size());
          }
          index.commit();
          lastCommit = clock.instant();
          host.progress(new IndexState.Ready());
          LOG.info("The search index is complete");
        });
  }

  /** When the index was last made durable, since the portal started. */
  public Optional<Instant> lastCommit() {
    return Optional.of(lastCommit).filter(Instant.EPOCH::isBefore);
  }

  private void progress(int done, int total) {
    host.progress(new IndexState.Rebuilding(done, total));
    LOG.log(Level.INFO, "Search index: {0} of {1} items", new Object[] {done, total});
  }

  private void put(SearchIndex index, Collection<ItemId> ids) {
    List<IndexChange> changes = new ArrayList<>();
    for (Item item : read(ids, (id, failure) -> outbox.add(List.of(id)))) {
      try {
        changes.add(new IndexChange.Put(documents.document(item)));
        applyWhenLarge(index, changes);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "Item " + item.key() + " could not be indexed");
        outbox.add(List.of(item.id()));
      }
    }
    index.apply(changes);
  }
}
