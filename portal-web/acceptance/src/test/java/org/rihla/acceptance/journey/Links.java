package org.rihla.acceptance.journey;

import com.microsoft.playwright.Locator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where links lead. */
final class Links {
  private Links() {}

  /** Decoded targets of the links in an element, in reading order. */
  static List<String> paths(Locator element) {
    return element.locator("a[href]").all().stream().map(Links::path).toList();
  }

  /** Decoded target of a link. */
  static String path(Locator link) {
    return decoded(String.valueOf(link.getAttribute("href")));
  }

  /** An address as people write it. */
  static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  /** The link that leads to a path. */
  static Locator to(Locator element, String path) {
    return element.locator("a[href]").all().stream()
        .filter(link -> path(link).equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link to " + path + " in " + paths(element)));
  }
}
