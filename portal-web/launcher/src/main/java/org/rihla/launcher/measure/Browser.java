package org.rihla.launcher.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a portal on this machine for pages, as a browser that accepts compression would. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern PART =
      Pattern.compile("(?:src|href)=\"(/(?:assets|covers)/[^\"]+)\"");
  private static final Pattern ITEM_LINK = Pattern.compile("href=\"(/(?:fr|ar)/[^\"/]+/[^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String origin;

  Browser(String origin) {
    this.origin = origin;
  }

  /** Asks for a path with further headers. */
  HttpResponse<byte[]> get(String path, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(PATIENCE)
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The uncompressed text of a page. */
  String text(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE).build();
    return send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Sends a request and waits for its answer. */
  <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String origin() {
    return origin;
  }

  /** Style sheet, script and pictures of a page. */
  static Set<String> parts(String html) {
    return matches(PART, html);
  }

  /** Addresses of items that a page links to. */
  static Set<String> itemLinks(String html) {
    return matches(ITEM_LINK, html);
  }

  private static Set<String> matches(Pattern pattern, String html) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  @Override
  public void close() {
    client.close();
  }
}
