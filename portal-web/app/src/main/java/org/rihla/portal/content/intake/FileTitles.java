package org.rihla.portal.content.intake;

import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Language;

/** What a file is called as long as nobody gives it a title. */
final class FileTitles {
  private static final int LONGEST = 200;

  private FileTitles() {}

  /** The name without ending, with blanks where people who name files put something else. */
  static String of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String words = BidiControls.strip(stem).replaceAll("[_\\s]+", " ").strip();
    int end =
        words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
    return words.isEmpty() ? fileName : words.substring(0, end);
  }

  /** Arabic if a letter of it is, otherwise French. */
  static Language language(String title) {
    boolean arabic =
        title
            .codePoints()
            .anyMatch(
                letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    return arabic ? Language.AR : Language.FR;
  }
}
