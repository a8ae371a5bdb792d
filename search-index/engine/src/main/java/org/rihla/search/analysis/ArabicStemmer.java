package org.rihla.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Light Arabic stemming of folded words: conjunction, prepositions before an article, article, and
 * the endings of gender, number, relation and possession.
 *
 * <p>Unlike the usual light stemmers it strips until nothing more can be taken. Otherwise وزارة
 * would lose a و that it keeps in الوزارة, and تكوين an ending that it keeps in تكوينية, and
 * neither would find the other.
 */
final class ArabicStemmer {

  /** An affix and the fewest letters that must be left without it. */
  private record Affix(String letters, int left) {}

  private static final List<Affix> PREFIXES =
      List.of(
          new Affix("بال", 3),
          new Affix("كال", 3),
          new Affix("فال", 3),
          new Affix("ال", 2),
          new Affix("و", 3));

  private static final List<Affix> SUFFIXES =
      List.of(
          new Affix("هما", 3),
          new Affix("ها", 3),
          new Affix("هم", 3),
          new Affix("هن", 3),
          new Affix("ان", 3),
          new Affix("ون", 3),
          new Affix("ين", 3),
          new Affix("ات", 2),
          new Affix("ه", 2),
          new Affix("ي", 3),
          new Affix("ت", 3),
          new Affix("ا", 4));

  /**
   * After للـ the first letter of these words has merged with the article: للجنة is for the
   * committee, not for the garden.
   */
  private static final Set<String> BEGIN_WITH_LAM =
      Set.of(
          "جنه", "جان", "غه", "غات", "غوي", "غويه", "قاء", "قاءات", "اجيين", "وجستيه", "وحه",
          "يبيا", "بنان");

  /** Words whose beginning only looks like an article. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of("اليه", "الي", "اليات", "الي", "اله", "الات", "الات", "الات", "الاف", "الاف");

  private ArabicStemmer() {}

  /** Stems in place and returns the new length. */
  static int stem(char[] letters, int length) {
    String stem = stem(new String(letters, 0, length));
    stem.getChars(0, stem.length(), letters, 0);
    return stem.length();
  }

  /** The stem of a folded word. */
  static String stem(String word) {
    String bare = withoutPrefixes(word);
    String exception = EXCEPTIONS.get(bare);
    return exception == null ? withoutSuffixes(bare) : exception;
  }

  private static String withoutPrefixes(String word) {
    String rest = word;
    String before;
    do {
      before = rest;
      rest = EXCEPTIONS.containsKey(before) ? before : withoutPrefix(before);
    } while (rest.length() < before.length());
    return rest;
  }

  private static String withoutPrefix(String word) {
    if (word.startsWith("لل")) {
      return withoutLam(word);
    }
    for (Affix prefix : PREFIXES) {
      int left = word.length() - prefix.letters.length();
      if (left >= prefix.left && word.startsWith(prefix.letters)) {
        return word.substring(prefix.letters.length());
      }
    }
    return word;
  }

  private static String withoutLam(String word) {
    String rest = word.substring(2);
    boolean lamIsOfTheWord = rest.length() < 3 || BEGIN_WITH_LAM.contains(rest);
    return lamIsOfTheWord ? word.substring(1) : rest;
  }

  private static String withoutSuffixes(String word) {
    String rest = word;
    String before;
    do {
      before = rest;
      rest = withoutSuffix(before);
    } while (rest.length() < before.length());
    return rest;
  }

  private static String withoutSuffix(String word) {
    for (Affix suffix : SUFFIXES) {
      int left = word.length() - suffix.letters.length();
      if (left >= suffix.left && word.endsWith(suffix.letters)) {
        return word.substring(0, left);
      }
    }
    return word;
  }
}
