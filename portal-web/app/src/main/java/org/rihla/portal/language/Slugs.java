package org.rihla.portal.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Readable URL segments: lower case, hyphens, French without accents, Arabic in its own letters.
 */
public final class Slugs {
  /** Accents, vowel signs and the stretching stroke; not the hamza and madda of Arabic letters. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640&&[^\\u0653-\\u0655]]+");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Pattern VALID =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");

  private Slugs() {}

  /** The slug of a label; empty when the label has neither letter nor digit. */
  public static String of(String label) {
    String expanded = label.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
    String bare = MARKS.matcher(Normalizer.normalize(expanded, Normalizer.Form.NFD)).replaceAll("");
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String hyphened = NOT_WORD.matcher(composed).replaceAll("-");
    return EDGES.matcher(hyphened).replaceAll("");
  }

  /** Whether a text can stand as a segment as it is. */
  public static boolean isValid(String slug) {
    return slug.length() <= 120 && VALID.matcher(slug).matches();
  }
}
