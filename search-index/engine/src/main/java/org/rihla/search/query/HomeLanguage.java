package org.rihla.search.query;

import java.lang.Character.UnicodeScript;

/** The language of a typed word, told by its script: whoever types, in whatever interface. */
final class HomeLanguage {

  /** A number, or a word of a script that is not translated. */
  static final String NONE = "";

  private HomeLanguage() {}

  static String of(String word) {
    return switch (UnicodeScript.of(word.codePointAt(0))) {
      case LATIN -> "fr";
      case ARABIC -> "ar";
      default -> NONE;
    };
  }

  /** The language that words of a language are translated into. */
  static String other(String language) {
    return switch (language) {
      case "fr" -> "ar";
      case "ar" -> "fr";
      default -> NONE;
    };
  }
}
