package org.rihla.launcher.measure;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many clients that ask for pages one after the other without a pause.
 *
 * @param clients how many at once
 * @param length how long they go on
 */
record Load(int clients, Duration length) {
  private static final int OK = 200;

  /**
   * What came of it.
   *
   * @param requests answered with 200
   * @param failures answered otherwise or not at all
   * @param perSecond requests a second
   * @param median in milliseconds
   * @param p95 in milliseconds
   * @param p99 in milliseconds
   */
  record Result(
      int requests, int failures, double perSecond, double median, double p95, double p99) {}

  /** Runs all clients over the paths in turn. */
  Result run(Browser browser, List<String> paths) {
    ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    AtomicInteger failures = new AtomicInteger();
    AtomicInteger turn = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(clients);
    long begun = System.nanoTime();
    long end = begun + length.toNanos();
    for (int i = 0; i < clients; i++) {
      Thread.ofVirtual()
          .start(() -> {
            try {
              while (System.nanoTime() < end) {
                String path = paths.get(Math.floorMod(turn.getAndIncrement(), paths.size()));
                ask(browser, path, times, failures);
              }
            } finally {
              done.countDown();
            }
          });
    }
    await(done);
    return result(times, failures.get(), System.nanoTime() - begun);
  }

  private static void ask(
      Browser browser, String path, ConcurrentLinkedQueue<Long> times, AtomicInteger failures) {
    long sent = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = browser.get(path, Map.of());
      if (answer.statusCode() == OK) {
        times.add(System.nanoTime() - sent);
      } else {
        failures.incrementAndGet();
      }
    } catch (RuntimeException e) {
      failures.incrementAndGet();
    }
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Result result(ConcurrentLinkedQueue<Long> times, int failures, long nanos) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    double seconds = nanos / 1e9;
    return new Result(
        sorted.length,
        failures,
        sorted.length / seconds,
        percentile(sorted, 0.50),
        percentile(sorted, 0.95),
        percentile(sorted, 0.99));
  }

  /** The nearest-rank percentile of sorted nanoseconds, in milliseconds; 0 of none. */
  static double percentile(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)] / 1e6;
  }

  static long[] sorted(long[] nanos) {
    long[] copy = Arrays.copyOf(nanos, nanos.length);
    Arrays.sort(copy);
    return copy;
  }
}
