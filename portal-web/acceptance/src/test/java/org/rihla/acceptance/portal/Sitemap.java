package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that the portal itself names to search engines. */
public final class Sitemap {
  private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Sitemap() {}

  /** Paths in a language, decoded, as the sitemap orders them. */
  public static List<String> paths(Tongue tongue) {
    List<String> paths = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(get("/sitemap.xml").body());
    while (matcher.find()) {
      String path = URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
      if (path.startsWith(tongue.home())) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** The answer to a plain request, as text. */
  public static HttpResponse<String> get(String path) {
    try {
      URI address = URI.create(RunningPortal.origin() + path);
      return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
