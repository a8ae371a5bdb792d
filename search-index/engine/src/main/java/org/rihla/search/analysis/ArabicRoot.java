package org.rihla.search.analysis;

import java.util.Optional;

/**
 * Comes near the root of an Arabic word: مدرسة, مدارس, تدريس and يدرسون share درس. Words of one
 * root differ by letters between those of the root as much as by what stands before and behind
 * them, where a stemmer and runs of characters look. Words of different roots may share what is
 * left, so it only adds to what was found otherwise.
 */
final class ArabicRoot {

  private static final String PARTICLES = "بلفك";

  /** Of the persons of a verb, and of what is made from verbs. */
  private static final String PREFIXES = "يتمن";

  /** Long vowels, and the seats of a hamza, which come and go between the letters of a root. */
  private static final String WEAK = "اويءئؤ";

  private static final int LEAST_LETTERS = 2;

  private ArabicRoot() {}

  /** Of a folded word; none of what is not Arabic, and where too little would be left. */
  static Optional<String> of(String word) {
    if (!isArabic(word)) {
      return Optional.empty();
    }
    String stem = ArabicStemmer.stem(word);
    String bare = withoutFirst(PREFIXES, 3, withoutFirst(PARTICLES, 4, stem));
    StringBuilder strong = new StringBuilder();
    bare.chars()
        .filter(letter -> WEAK.indexOf(letter) < 0)
        .forEach(letter -> strong.append((char) letter));
    return strong.length() < LEAST_LETTERS ? Optional.empty() : Optional.of(strong.toString());
  }

  private static boolean isArabic(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
  }

  /** Without its first letter, if it is one of these and enough letters are left. */
  private static String withoutFirst(String letters, int left, String word) {
    return word.length() > left && letters.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
  }
}
