package org.rihla.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedText;
import org.rihla.search.SearchIndex;

/**
 * An endless, repeatable story of an index: batch by batch some items are put, some removed, and
 * from time to time everything is cleared and written anew, as in a rebuild. What the index must
 * hold follows from the number of batches alone.
 */
final class Batches {

  private static final int ITEMS = 60;
  private static final int IN_A_BATCH = 7;
  private static final int REBUILD_EVERY = 9;

  private Batches() {}

  /** Applies a batch, counted from 1; it is not durable before a commit. */
  static void apply(SearchIndex index, int batch) {
    if (batch % REBUILD_EVERY == 0) {
      Map<String, Long> all = stateAfter(batch);
      index.clear();
      index.apply(all.entrySet().stream().map(e -> put(e.getKey(), e.getValue())).toList());
    } else {
      index.apply(changes(batch));
    }
  }

  /** Version by id of every item after a number of batches. */
  static Map<String, Long> stateAfter(int batches) {
    Map<String, Long> state = new TreeMap<>();
    for (int batch = 1; batch <= batches; batch++) {
      for (IndexChange change : changes(batch)) {
        switch (change) {
          case IndexChange.Put put -> state.put(put.id(), put.item().version());
          case IndexChange.Remove remove -> state.remove(remove.id());
        }
      }
    }
    return state;
  }

  private static List<IndexChange> changes(int batch) {
    if (batch % REBUILD_EVERY == 0) {
      return List.of();
    }
    List<IndexChange> changes = new ArrayList<>();
    for (int i = 0; i < IN_A_BATCH; i++) {
      String id = "item-" + (batch * 11 + i * 5) % ITEMS;
      changes.add(i == 0 ? new IndexChange.Remove(id) : put(id, batch));
    }
    return changes;
  }

  private static IndexChange put(String id, long version) {
    return new IndexChange.Put(
        IndexedItem.builder(id, version, "news")
            .text("fr", new IndexedText("Caravane " + id, "", "Étape ".repeat((int) version % 50)))
            .text("ar", new IndexedText("قافلة " + id, "", "مرحلة ".repeat((int) version % 30)))
            .facet("theme", "theme-" + version % 5)
            .access("public")
            .build());
  }
}
