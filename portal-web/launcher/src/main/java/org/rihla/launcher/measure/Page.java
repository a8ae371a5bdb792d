package org.rihla.launcher.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page that is measured, in both languages.
 *
 * @param kind what it stands for in the tables
 * @param paths addresses after the origin, percent-encoded
 */
record Page(String kind, List<String> paths) {

  /** The pages that readers open most, all of them shipped with the portal. */
  static List<Page> all() {
    return List.of(
        new Page("home", List.of("/fr/", "/ar/")),
        new Page("listing", List.of("/fr/constats", "/ar/" + encoded("ملاحظات-ميدانية"))),
        new Page(
            "search",
            List.of(
                "/fr/recherche?q=" + encoded("besoins en compétences"),
                "/ar/" + encoded("بحث") + "?q=" + encoded("المهارات"))));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
