package org.rihla.search.benchmark.peer;

import java.util.Arrays;

/** Durations of equal requests, in nanoseconds. */
public final class Latencies {

  private long[] nanos = new long[1024];
  private int size;

  /** Adds one. */
  public void add(long duration) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = duration;
  }

  /** Adds those of another thread. */
  public void addAll(Latencies others) {
    for (int i = 0; i < others.size; i++) {
      add(others.nanos[i]);
    }
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /**
   * The duration that {@code percent} of all do not exceed (nearest rank), in milliseconds; 0 if
   * there are none.
   */
  public double millis(double percent) {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100 * size);
    return size == 0 ? 0 : sorted[Math.clamp(rank - 1, 0, size - 1)] / 1e6;
  }
}
