package org.rihla.acceptance.journey;

/** Numbers in the text of pages, in the digits of either language. */
final class Numbers {
  private Numbers() {}

  /** The number in a text; words for one and two count, as Arabic uses them without digits. */
  static int read(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.getNumericValue(digit)));
    if (!digits.isEmpty()) {
      return Integer.parseInt(digits.toString());
    }
    return switch (text.strip()) {
      case "نتيجة واحدة" -> 1;
      case "نتيجتان" -> 2;
      default -> throw new AssertionError("No number in " + text);
    };
  }
}
