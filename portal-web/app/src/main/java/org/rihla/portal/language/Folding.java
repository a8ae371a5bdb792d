package org.rihla.portal.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Letters alone, for finding a text in a list: accents, vowel signs and the forms of alif make no
 * difference, nor does case. Search proper knows words; this knows letters.
 */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Folding() {}

  /** The letters of a text. */
  public static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('ٱ', 'ا')
        .replace('ى', 'ي')
        .replace('ة', 'ه')
        .replace("œ", "oe")
        .replace("Œ", "oe")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether every word of what was typed is in a text, in whatever order. */
  public static boolean holds(String text, String typed) {
    String folded = fold(text);
    return BLANKS.splitAsStream(fold(typed).strip()).allMatch(folded::contains);
  }
}
