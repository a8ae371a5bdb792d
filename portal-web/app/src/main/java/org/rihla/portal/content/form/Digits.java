package org.rihla.portal.content.form;

/** Numbers as people type them in French and Arabic. */
final class Digits {
  private Digits() {}

  /** The text with Western digits for Arabic and Persian ones. */
  static String western(String text) {
    StringBuilder written = new StringBuilder(text.length());
    text.chars()
        .forEach(sign -> {
          int digit = Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
          written.appendCodePoint(digit < 0 ? sign : '0' + digit);
        });
    return written.toString();
  }

  /** A number as Java reads it: “1 250,5” and “١٬٢٥٠٫٥” become {@code 1250.5}. */
  static String number(String text) {
    return western(text)
        .replaceAll("[\\s\\u00A0\\u202F\\u066C]", "")
        .replace(',', '.')
        .replace('\u066B', '.');
  }
}
