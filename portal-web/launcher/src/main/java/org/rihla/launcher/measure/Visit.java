package org.rihla.launcher.measure;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weight of a visit.
 *
 * @param requests requests that reach the server
 * @param bytes body bytes as sent, compressed where the server compresses
 */
record Visit(int requests, long bytes) {
  private static final int OK = 200;
  private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)");

  /**
   * A first visit with an empty cache: the page, its style sheet, script and pictures, and every
   * font of the style sheet, although a browser loads only those that it needs.
   */
  static Visit first(Browser browser, String path) {
    Set<String> parts = new LinkedHashSet<>(Browser.parts(browser.text(path)));
    for (String part : Set.copyOf(parts)) {
      if (part.endsWith(".css")) {
        fonts(browser.text(part), part).forEach(parts::add);
      }
    }
    long bytes = browser.get(path, Map.of()).body().length;
    for (String part : parts) {
      bytes += browser.get(part, Map.of()).body().length;
    }
    return new Visit(1 + parts.size(), bytes);
  }

  private static Set<String> fonts(String css, String sheet) {
    Set<String> fonts = new LinkedHashSet<>();
    Matcher matcher = FONT.matcher(css);
    String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
    while (matcher.find()) {
      String url = matcher.group(1);
      fonts.add(url.startsWith("/") ? url : folder + url);
    }
    return fonts;
  }

  /**
   * A second visit: the page is asked for with its ETag; everything else is immutable and cached.
   */
  static Visit second(Browser browser, String path) {
    HttpResponse<byte[]> first = browser.get(path, Map.of());
    String tag = first.headers().firstValue("ETag").orElse("");
    HttpResponse<byte[]> again = browser.get(path, Map.of("If-None-Match", tag));
    return new Visit(1, again.statusCode() == OK ? again.body().length : 0);
  }
}
