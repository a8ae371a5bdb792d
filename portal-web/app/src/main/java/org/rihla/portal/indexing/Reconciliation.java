package org.rihla.portal.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.rihla.portal.content.ItemId;

/** Compares what the database publishes with what the index holds, and orders what differs anew. */
@ApplicationScoped
public class Reconciliation {
  private static final Logger LOG = Logger.getLogger(Reconciliation.class.getName());

  @Inject private IndexHost host;
  @Inject private IndexedItems items;
  @Inject private Outbox outbox;

  /**
   * Runs once.
   *
   * @return how many items differed
   */
  public int run() {
    return host.searchable()
        .map(index -> order(differing(items.versions(), index.versions())))
        .orElse(0);
  }

  private int order(Set<String> ids) {
    if (!ids.isEmpty()) {
      LOG.log(Level.WARNING, "Reconciliation: {0} items are indexed anew", ids.size());
      outbox.add(ids.stream().map(ItemId::of).collect(Collectors.toSet()));
    }
    return ids.size();
  }

  /** Identifiers that one side lacks or holds in another version. */
  static Set<String> differing(Map<String, Long> database, Map<String, Long> index) {
    Set<String> ids = new LinkedHashSet<>(database.keySet());
    ids.addAll(index.keySet());
    ids.removeIf(id -> database.containsKey(id) && database.get(id).equals(index.get(id)));
    return ids;
  }
}
