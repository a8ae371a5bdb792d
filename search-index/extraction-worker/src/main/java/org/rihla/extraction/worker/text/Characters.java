package org.rihla.extraction.worker.text;

import java.text.Normalizer;

/**
 * Characters as a reader would type them: forms of Arabic letters and Latin ligatures become
 * letters, lengthening strokes between Arabic letters go, and so does what is there for the layout
 * only, such as controls, direction marks and soft hyphens.
 */
public final class Characters {

  private static final int TATWEEL = 0x640;
  private static final int LONGEST_GAP = 2;

  private Characters() {}

  /** Cleans a text; a text that needs nothing is given back as it is. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int newLines = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      if (character == '\n' || character == '\r' || character == '\f' || character == 0x2028) {
        boolean pair = character == '\r' && next < text.length() && text.charAt(next) == '\n';
        newLines = pair ? newLines : newLine(clean, newLines);
      } else if (!dropped(text, clean, character, next)) {
        append(clean, character);
        newLines = Character.isWhitespace(character) ? newLines : 0;
      }
      i = next;
    }
    return clean.toString().strip();
  }

  /** At most one empty line, and no blank at the end of a line. */
  private static int newLine(StringBuilder clean, int before) {
    while (!clean.isEmpty() && isBlank(clean.charAt(clean.length() - 1))) {
      clean.setLength(clean.length() - 1);
    }
    if (before < LONGEST_GAP) {
      clean.append('\n');
    }
    return before + 1;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\u00a0';
  }

  private static void append(StringBuilder clean, int character) {
    if (isForm(character)) {
      String letters = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
      // A mark that stands alone is given with a space to stand on.
      clean.append(isMarkForm(character) ? letters.strip() : letters);
    } else if (character == '\t' || !Character.isISOControl(character)) {
      clean.appendCodePoint(character);
    }
  }

  private static boolean dropped(String text, StringBuilder before, int character, int next) {
    return switch (character) {
      case TATWEEL ->
          !before.isEmpty()
              && isArabicLetter(before.codePointBefore(before.length()))
              && next < text.length()
              && isArabic(text.codePointAt(next));
      case 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFC, 0xFFFD -> true;
      case 0x061C, 0x200E, 0x200F -> true;
      default ->
          (character >= 0x202A && character <= 0x202E)
              || (character >= 0x2066 && character <= 0x206F)
              || Character.getType(character) == Character.PRIVATE_USE
              || Character.getType(character) == Character.SURROGATE
              || Character.getType(character) == Character.UNASSIGNED;
    };
  }

  private static boolean isForm(int character) {
    return (character >= 0xFB00 && character <= 0xFDFF)
        || (character >= 0xFE70 && character <= 0xFEFC);
  }

  private static boolean isMarkForm(int character) {
    return (character >= 0xFE70 && character <= 0xFE7F)
        || (character >= 0xFC5E && character <= 0xFC63);
  }

  private static boolean isArabicLetter(int character) {
    return Character.isLetter(character) && isArabic(character);
  }

  private static boolean isArabic(int character) {
    return character == TATWEEL
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }
}
