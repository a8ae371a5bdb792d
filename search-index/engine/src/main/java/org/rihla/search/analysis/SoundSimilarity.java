package org.rihla.search.analysis;

import java.util.List;

/**
 * How well an Arabic word may be the spelling of a name in Latin letters. Arabic leaves short
 * vowels out, so a vowel that only the Latin word has costs little; the reverse costs more, and a
 * consonant most.
 */
public final class SoundSimilarity {

  private static final double LATIN_VOWEL_ONLY = 0.2;
  private static final double ARABIC_VOWEL_ONLY = 0.6;
  private static final double OTHER_VOWEL = 0.5;
  private static final double OTHER_CONSONANT = 1.5;

  private SoundSimilarity() {}

  /**
   * Compares two folded words by their best readings.
   *
   * @return 1 for a perfect agreement, 0 for none
   */
  public static double of(String latin, String arabic) {
    double best = 0;
    List<String> targets = Sounds.of(arabic);
    for (String from : Sounds.of(latin)) {
      for (String to : targets) {
        double consonants = Math.max(1, Sounds.consonants(to).length());
        best = Math.max(best, 1 - distance(from, to) / consonants);
      }
    }
    return best;
  }

  private static double distance(String latin, String arabic) {
    double[] row = new double[arabic.length() + 1];
    for (int j = 1; j < row.length; j++) {
      row[j] = row[j - 1] + alone(arabic.charAt(j - 1), ARABIC_VOWEL_ONLY);
    }
    for (int i = 0; i < latin.length(); i++) {
      double diagonal = row[0];
      double without = alone(latin.charAt(i), LATIN_VOWEL_ONLY);
      row[0] += without;
      for (int j = 1; j < row.length; j++) {
        char there = arabic.charAt(j - 1);
        double instead = diagonal + replaced(latin.charAt(i), there);
        double inserted = row[j - 1] + alone(there, ARABIC_VOWEL_ONLY);
        diagonal = row[j];
        row[j] = Math.min(instead, Math.min(inserted, row[j] + without));
      }
    }
    return row[arabic.length()];
  }

  private static double alone(char sound, double vowel) {
    return Character.isLowerCase(sound) ? vowel : OTHER_CONSONANT;
  }

  private static double replaced(char latin, char arabic) {
    if (latin == arabic) {
      return 0;
    }
    boolean vowels = Character.isLowerCase(latin) && Character.isLowerCase(arabic);
    return vowels ? OTHER_VOWEL : OTHER_CONSONANT;
  }
}
