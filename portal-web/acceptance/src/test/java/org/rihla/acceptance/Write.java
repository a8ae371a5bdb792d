package org.rihla.acceptance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A news item as it was sent to the portal.
 *
 * @param key its key, also its address
 * @param word a word that no other item has
 * @param number how often it had been written before
 */
record Write(String key, String word, int number) {
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
  private static final String JSON =
      """
      {"slug": {"fr": "%1$s", "ar": "%1$s"}, "original": "fr", "published": "2024-01-02",
       "fields": {"date": "2024-01-02", "nature": "illustration"},
       "translations": {
        "fr": {"title": "%2$s %3$d", "summary": "Essai d’écriture.", "fields": {"body": "Texte."}},
        "ar": {"title": "تجربة %3$d", "summary": "تجربة الكتابة.", "fields": {"body": "نص."}}}}
      """;

  String control() {
    return "/control/items/news/" + key;
  }

  String page() {
    return "/fr/actualites/" + key;
  }

  String title() {
    return word + " " + number;
  }

  String json() {
    return JSON.formatted(key, word, number);
  }

  /** The version in an answer of the control channel. */
  static long version(String answer) {
    Matcher matcher = VERSION.matcher(answer);
    if (!matcher.find()) {
      throw new AssertionError(answer);
    }
    return Long.parseLong(matcher.group(1));
  }
}
