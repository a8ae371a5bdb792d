package org.rihla.launcher.measure;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Times how long a saved item takes until a search finds it. Leaves its items in the portal. */
record SaveToSearchable(Browser browser, String token) {
  private static final int OK = 200;
  private static final long PATIENCE = 30_000_000_000L;

  /**
   * Saves items one after the other and searches for each until it is found.
   *
   * @return nanoseconds from the acknowledged save, sorted
   */
  long[] run(int times) {
    List<Long> nanos = new ArrayList<>();
    String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    for (int i = 0; i < times; i++) {
      nanos.add(once("mesure" + run + "x" + i));
    }
    return Load.sorted(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private long once(String word) {
    String body =
        """
        {"original": "fr", "published": "2024-01-01",
         "translations": {"fr": {"title": "%s", "summary": "Mesure", "fields": {"body": "%s"}}}}
        """
            .replace("%s", word);
    HttpRequest save =
        HttpRequest.newBuilder(URI.create(browser.origin() + "/control/items/page/" + word))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = browser.send(save, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IllegalStateException("The portal refused an item: " + answer.body());
    }
    long saved = System.nanoTime();
    while (!browser.text("/fr/recherche?q=" + word).contains("/" + word + "\"")) {
      if (System.nanoTime() - saved > PATIENCE) {
        throw new IllegalStateException("Not found within 30 s: " + word);
      }
    }
    return System.nanoTime() - saved;
  }
}
