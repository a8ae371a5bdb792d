package org.rihla.search.benchmark.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rihla.search.benchmark.sample.Ask;

/** Puts requests to an engine, one after the other in each thread, without a pause. */
final class Load {

  private final Peer peer;
  private final List<Ask> asks;

  Load(Peer peer, List<Ask> asks) {
    this.peer = peer;
    this.asks = asks;
  }

  Reply run(int threads, long warmUpMillis, long millis) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      all(pool, threads, warmUpMillis);
      long start = System.nanoTime();
      Latencies latencies = all(pool, threads, millis);
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Reply(
          Map.of(
              "qps", String.valueOf(latencies.size() / seconds),
              "p50", String.valueOf(latencies.millis(50)),
              "p99", String.valueOf(latencies.millis(99)),
              "requests", String.valueOf(latencies.size())));
    }
  }

  private Latencies all(ExecutorService pool, int threads, long millis) throws Exception {
    List<Future<Latencies>> running = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread * asks.size() / threads;
      running.add(pool.submit(() -> one(first, millis)));
    }
    Latencies all = new Latencies();
    for (Future<Latencies> thread : running) {
      all.addAll(thread.get());
    }
    return all;
  }

  private Latencies one(int first, long millis) throws Exception {
    Latencies latencies = new Latencies();
    long end = System.nanoTime() + millis * 1_000_000;
    for (int next = first; System.nanoTime() < end; next++) {
      Ask ask = asks.get(next % asks.size());
      long start = System.nanoTime();
      Answer answer = peer.answer(ask);
      latencies.add(System.nanoTime() - start);
      if (answer.hits() > Ask.HITS) {
        throw new IllegalStateException("More hits than wanted");
      }
    }
    return latencies;
  }
}
