package org.rihla.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks for the page that shows that the portal is ready. */
final class Probe {
  /** Nobody answers yet. */
  static final int SILENT = 0;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final HttpRequest request;

  Probe(URI page) {
    request = HttpRequest.newBuilder(page).timeout(PATIENCE).GET().build();
  }

  /** Status of the page, or {@link #SILENT}. */
  int status() throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return SILENT;
    }
  }
}
