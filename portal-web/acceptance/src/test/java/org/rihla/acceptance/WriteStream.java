package org.rihla.acceptance;

import static java.net.HttpURLConnection.HTTP_OK;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rihla.acceptance.portal.Requests;

/** Several clients that write as fast as the portal takes it, until it no longer answers. */
final class WriteStream {
  private static final int CLIENTS = 4;
  private static final int KEYS_OF_EACH = 5;

  private final Requests requests;
  private final String run;
  private final CountDownLatch enough;
  private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
  private final List<Thread> clients = new ArrayList<>();

  /**
   * The last write of a key that the portal answered.
   *
   * @param version the version that it named
   * @param count acknowledged writes of that key
   */
  record Acknowledged(Write write, long version, int count) {}

  /** Begins to write; keys and words contain {@code run}. */
  WriteStream(Requests requests, String run, int enoughWrites) {
    this.requests = requests;
    this.run = run;
    this.enough = new CountDownLatch(enoughWrites);
    for (int client = 0; client < CLIENTS; client++) {
      int number = client;
      clients.add(Thread.ofPlatform().start(() -> write(number)));
    }
  }

  private void write(int client) {
    try {
      for (int i = 0; ; i++) {
        String name = run + (char) ('a' + client) + (char) ('a' + i % KEYS_OF_EACH);
        Write write = new Write("stream-" + name, "mot" + name, i / KEYS_OF_EACH);
        HttpResponse<String> answer = requests.control("PUT", write.control(), write.json());
        if (answer.statusCode() != HTTP_OK) {
          return;
        }
        acknowledged.put(
            write.key(), new Acknowledged(write, Write.version(answer.body()), write.number() + 1));
        enough.countDown();
      }
    } catch (IOException expected) {
      // The portal was killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until enough writes were acknowledged. */
  void awaitEnough() throws InterruptedException {
    if (!enough.await(2, TimeUnit.MINUTES)) {
      throw new AssertionError("Only these were acknowledged: " + acknowledged);
    }
  }

  /** What was acknowledged, once all clients have noticed the end. */
  Map<String, Acknowledged> end() throws InterruptedException {
    for (Thread client : clients) {
      client.join();
    }
    return Map.copyOf(acknowledged);
  }
}
