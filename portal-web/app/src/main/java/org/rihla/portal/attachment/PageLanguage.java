package org.rihla.portal.attachment;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a page, or of a part of one, by its script and, in Latin script, by its
 * little words.
 */
public final class PageLanguage {
  private static final int LOOKED_AT = 20_000;
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");
  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "du", "et", "est", "une", "dans", "pour", "que", "qui", "par",
          "sur", "avec", "aux", "au", "en", "ce", "cette");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "is", "are", "in", "to", "for", "that", "with", "by", "this", "was",
          "were", "from", "at", "which", "it", "be");

  private PageLanguage() {}

  /** {@code ar}, {@code fr}, {@code en}, {@code ko}, or null where the text does not tell. */
  public static @Nullable String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    long arabic = letters(start, UnicodeScript.ARABIC);
    long latin = letters(start, UnicodeScript.LATIN);
    long hangul = letters(start, UnicodeScript.HANGUL);
    // A syllable of Hangul stands for two or three letters.
    if (hangul * 2 > arabic && hangul * 2 > latin) {
      return "ko";
    }
    if (arabic > latin) {
      return "ar";
    }
    return latin == 0 ? null : latin(start.toLowerCase(Locale.ROOT));
  }

  private static long letters(String text, UnicodeScript script) {
    return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }

  private static @Nullable String latin(String text) {
    long french = words(text, FRENCH);
    long english = words(text, ENGLISH);
    if (french == english) {
      return null;
    }
    return french > english ? "fr" : "en";
  }

  private static long words(String text, Set<String> words) {
    return WORD.matcher(text).results().map(MatchResult::group).filter(words::contains).count();
  }
}
