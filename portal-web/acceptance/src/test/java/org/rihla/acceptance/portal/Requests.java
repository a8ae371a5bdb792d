package org.rihla.acceptance.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Requests to a portal.
 *
 * @param origin its address
 * @param token the secret of its control channel
 */
public record Requests(URI origin, String token) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** GET of a page. */
  public HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(origin.resolve(path)));
  }

  /** Whether the search for {@code text} leads to {@code path}. */
  public boolean finds(String text, String path) throws IOException, InterruptedException {
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return page("/fr/recherche?q=" + query).body().contains("href=\"" + path + "\"");
  }

  /** A command of the control channel. */
  public HttpResponse<String> control(String method, String path, String json)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(origin.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  /** Waits until no file waits to be read by machine any more. */
  public void awaitFiles() throws Exception {
    Await.until(
        "what came before is read",
        () -> {
          String status = control("GET", "/control/status", "").body();
          return status.contains("files read") && !status.contains("files waiting");
        });
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
  }
}
