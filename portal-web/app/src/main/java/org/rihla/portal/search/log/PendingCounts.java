package org.rihla.portal.search.log;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts that are not written yet. Beyond a number of different texts the rest is counted without
 * text, so that neither a flood of searches nor a database that is away fills the memory.
 */
final class PendingCounts {
  private final int most;
  private Map<CountedSearch, Long> counts = new HashMap<>();

  /** Holds at most {@code most} different texts. */
  PendingCounts(int most) {
    this.most = most;
  }

  synchronized void add(CountedSearch search, long times) {
    boolean room = counts.size() < most || counts.containsKey(search);
    counts.merge(room ? search : search.withoutText(), times, Long::sum);
  }

  /** Hands over all counts, and begins again with none. */
  synchronized Map<CountedSearch, Long> take() {
    Map<CountedSearch, Long> taken = counts;
    counts = new HashMap<>();
    return taken;
  }

  /** Takes counts back that could not be written. */
  synchronized void restore(Map<CountedSearch, Long> taken) {
    taken.forEach(this::add);
  }
}
