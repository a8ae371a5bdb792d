package org.rihla.plugin.korea;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rihla.plugin.NameTransliteration;

/**
 * Korean words in Latin letters, by the official Revised Romanization of 2000: first with the
 * changes that sounds make on each other, as names of places are written ({@code 종로}, Jongno), then
 * letter by letter, as names of people are ({@code 종로}, Jongro).
 */
public final class KoreanNames implements NameTransliteration {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int FINALS = 28;
  private static final int VOWELS = 21;
  private static final int LONGEST = 12;

  /** Province, city, county, district and township, as they are joined to a name. */
  private static final String UNITS = "도시군구읍";

  private static final List<String> INITIAL =
      List.of(
          "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
          "p", "h");
  private static final List<String> VOWEL =
      List.of(
          "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
          "we", "wi", "yu", "eu", "ui", "i");

  /** What a final letter sounds like before a consonant or at the end. */
  private static final List<String> FINAL =
      List.of(
          "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
          "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t");

  /** What it becomes when a vowel follows and takes it over. */
  private static final List<String> LINKED =
      List.of(
          "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r",
          "m", "b", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", "");

  private static final int SILENT = 11;
  private static final int RIEUL = 5;
  private static final int NIEUN = 2;
  private static final int MIEUM = 6;
  private static final Set<Integer> NASALS = Set.of(NIEUN, MIEUM, RIEUL);

  @Override
  public List<String> spellings(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return List.of();
    }
    if (!word.chars().allMatch(sign -> sign >= FIRST && sign <= LAST)) {
      return List.of();
    }
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(written(word, true));
    spellings.add(written(word, false));
    int end = word.length() - 1;
    if (end > 1 && UNITS.indexOf(word.charAt(end)) >= 0) {
      spellings.add(written(word.substring(0, end), true));
    }
    return List.copyOf(spellings);
  }

  private static String written(String word, boolean spoken) {
    StringBuilder latin = new StringBuilder();
    int before = 0;
    for (int i = 0; i < word.length(); i++) {
      int code = word.charAt(i) - FIRST;
      int initial = code / FINALS / VOWELS;
      latin.append(spoken ? joint(before, initial) : FINAL.get(before) + INITIAL.get(initial));
      latin.append(VOWEL.get(code / FINALS % VOWELS));
      before = code % FINALS;
    }
    return latin.append(FINAL.get(before)).toString();
  }

  /** The end of one syllable and the beginning of the next. */
  private static String joint(int end, int initial) {
    String coda = FINAL.get(end);
    if (initial == SILENT) {
      return LINKED.get(end);
    }
    if (meetInLl(coda, initial)) {
      return "ll";
    }
    if (NASALS.contains(initial) && !coda.isEmpty() && !coda.equals("l")) {
      return nasal(coda) + (initial == RIEUL ? "n" : INITIAL.get(initial));
    }
    return coda + INITIAL.get(initial);
  }

  private static boolean meetInLl(String coda, int initial) {
    return initial == RIEUL
        ? coda.equals("l") || coda.equals("n")
        : initial == NIEUN && coda.equals("l");
  }

  private static String nasal(String coda) {
    return switch (coda) {
      case "k" -> "ng";
      case "t" -> "n";
      case "p" -> "m";
      default -> coda;
    };
  }
}
