package org.rihla.acceptance.load;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many requests took. */
final class Latencies {
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

  /** Notes the time since {@code begun}, a reading of {@link System#nanoTime}. */
  void since(long begun) {
    nanos.add(System.nanoTime() - begun);
  }

  int count() {
    return nanos.size();
  }

  /** The nearest-rank percentile; zero of none. */
  Duration percentile(double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return Duration.ZERO;
    }
    int rank = (int) Math.ceil(share * sorted.length);
    return Duration.ofNanos(sorted[Math.clamp(rank - 1, 0, sorted.length - 1)]);
  }
}
