package org.rihla.search.benchmark.peer;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.search.benchmark.sample.Ask;
import org.rihla.search.benchmark.sample.AskKind;
import org.rihla.search.benchmark.sample.Asks;
import org.rihla.search.benchmark.sample.SampleDocument;
import org.rihla.search.benchmark.sample.SampleDocuments;

/** What a process can be told to do with its engine. */
final class Work {

  /** As many as the portal applies at once. */
  private static final int BATCH = 200;

  /** Different requests of a kind; they come round again and again. */
  private static final int REQUESTS = 500;

  private final Peer peer;
  private final int size;
  private final SampleDocuments documents;
  private final Asks asks;

  Work(Peer peer, long seed, int size) {
    this.peer = peer;
    this.size = size;
    this.documents = new SampleDocuments(seed);
    this.asks = new Asks(seed, documents, size);
  }

  /**
   * Does what a command says: {@code index}, {@code answer KIND COUNT NUMBER}, {@code measure KIND
   * THREADS WARM-UP-MILLIS MILLIS}, {@code save COUNT} or {@code heap}.
   */
  Reply reply(String[] command) throws Exception {
    return switch (command[0]) {
      case "index" -> index();
      case "answer" -> answers(AskKind.valueOf(command[1]), Integer.parseInt(command[2]));
      case "measure" ->
          new Load(peer, asks.first(REQUESTS, AskKind.valueOf(command[1])))
              .run(
                  Integer.parseInt(command[2]),
                  Long.parseLong(command[3]),
                  Long.parseLong(command[4]));
      case "save" -> save(Integer.parseInt(command[1]));
      case "heap" -> heap();
      default -> Reply.of(Reply.ERROR, "Unknown command " + command[0]);
    };
  }

  /** The making of the documents does not count. */
  private Reply index() throws Exception {
    long nanos = 0;
    long bytes = 0;
    for (int from = 0; from < size; from += BATCH) {
      List<SampleDocument> batch = documents.between(from, Math.min(size, from + BATCH));
      bytes += batch.stream().mapToLong(SampleDocument::bytes).sum();
      long start = System.nanoTime();
      peer.index(batch);
      nanos += System.nanoTime() - start;
    }
    long start = System.nanoTime();
    peer.commit();
    nanos += System.nanoTime() - start;
    return new Reply(
        Map.of("seconds", String.valueOf(nanos / 1e9), "bytes", String.valueOf(bytes)));
  }

  private Reply answers(AskKind kind, int count) throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    int hits = 0;
    int marked = 0;
    for (Ask ask : asks.first(count, kind)) {
      Answer answer = peer.answer(ask);
      hits += answer.hits();
      marked += answer.marked();
      answers.put(String.valueOf(answers.size()), answer.comparable());
    }
    answers.put("hits", String.valueOf(hits));
    answers.put("marked", String.valueOf(marked));
    return new Reply(answers);
  }

  private Reply save(int count) throws Exception {
    Latencies latencies = new Latencies();
    for (int number = size; number < size + count; number++) {
      SampleDocument document = documents.document(number);
      long start = System.nanoTime();
      peer.save(document);
      latencies.add(System.nanoTime() - start);
    }
    return new Reply(
        Map.of(
            "p50", String.valueOf(latencies.millis(50)),
            "p99", String.valueOf(latencies.millis(99))));
  }

  /** Used heap after collections. */
  private static Reply heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Reply.of("bytes", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }
}
