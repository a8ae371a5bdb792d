package org.rihla.portal.search.log;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a search as it is counted: one spelling for what differs in case, blanks and forms of
 * characters only. A text that may name or reach a person is not kept.
 */
final class LoggedText {
  /** Longest text that is kept, in UTF-16 units: what is longer was pasted rather than typed. */
  static final int LONGEST = 100;

  /** Formatting, control, surrogate and unassigned characters: some databases refuse them. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}&&[^\\s]]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Numbers of telephones, cards, accounts and identity: six digits together, or seven with marks
   * or blanks between them. It takes dates and periods of years as well.
   */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("\\p{Nd}{6}|\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){6}");

  private LoggedText() {}

  /** The text to keep, or an empty one if it is too long or looks like personal data. */
  static String of(String typed) {
    if (typed.length() > 2 * LONGEST) {
      return "";
    }
    String compatible = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    String visible = INVISIBLE.matcher(compatible).replaceAll("");
    String text = BLANKS.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    boolean personal = text.indexOf('@') >= 0 || LONG_NUMBER.matcher(text).find();
    return personal || text.length() > LONGEST ? "" : text;
  }
}
