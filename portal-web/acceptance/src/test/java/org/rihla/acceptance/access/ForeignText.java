package org.rihla.acceptance.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Tongue;

/**
 * Text that stands in the wrong language for assistive technology. On French pages that is a text
 * with more Arabic letters than others: sentences may speak about an Arabic word. On Arabic pages
 * it is a run of Latin words: single ones are names and abbreviations.
 */
final class ForeignText {
  private static final Pattern LATIN =
      Pattern.compile("\\p{IsLatin}{2,}(?:[\\s’'-]+\\p{IsLatin}{2,}){3,}");

  /** Names that Arabic text keeps in Latin letters, as their bearers write them. */
  private static final List<String> NAMES =
      List.of(
          "Skills for Trade and Economic Diversification",
          "Sector Skills Council",
          "Skills for All");

  private static final String TEXTS =
      """
      tag => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) {
          const text = walker.currentNode.data.trim();
          const parent = walker.currentNode.parentElement;
          if (text && parent.closest('[lang]').lang === tag && !parent.closest('bdi, script')) texts.push(text);
        }
        return texts;
      }
      """;

  private ForeignText() {}

  /** The texts on a page that claim to be in a language and are not. */
  static List<String> on(Tab tab, Tongue tongue) {
    List<?> texts = (List<?>) tab.page().evaluate(TEXTS, tongue.tag());
    Stream<String> strings = texts.stream().map(String::valueOf);
    return strings
        .filter(text ->
            tongue == Tongue.FR ? mostlyArabic(text) : LATIN.matcher(withoutNames(text)).find())
        .toList();
  }

  private static boolean mostlyArabic(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long arabic =
        text.codePoints()
            .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
            .count();
    return arabic * 2 > letters;
  }

  private static String withoutNames(String text) {
    // Words in quotes or brackets are spoken about, as in a glossary.
    String rest = text.replaceAll("«[^»]*»|\\([^)]*\\)", " ");
    for (String name : NAMES) {
      rest = rest.replace(name, "");
    }
    return rest;
  }
}
