package org.rihla.search.benchmark.sample;

import java.util.SplittableRandom;

/** Invents words with the look of a language, affixes included, so that stemming has its work. */
enum WordMaker {
  /** Syllables and the endings of French nouns. */
  FRENCH {
    @Override
    String word(SplittableRandom random) {
      StringBuilder word = new StringBuilder();
      for (int syllable = 1 + random.nextInt(2); syllable > 0; syllable--) {
        word.append(one(ONSETS, random)).append(one(VOWELS, random));
      }
      return word.append(one(FRENCH_ENDINGS, random)).toString();
    }
  },
  /** Roots in patterns, with and without article. */
  ARABIC {
    @Override
    String word(SplittableRandom random) {
      StringBuilder word = new StringBuilder(one(ARABIC_BEGINNINGS, random));
      for (char letter : one(PATTERNS, random).toCharArray()) {
        word.append(letter == '-' ? one(CONSONANTS, random) : letter);
      }
      return word.append(one(ARABIC_ENDINGS, random)).toString();
    }
  };

  private static final String[] ONSETS =
      "b br c ch cl d dr f fl fr g gr j l m n p pl pr qu r s t tr v".split(" ", -1);
  private static final String[] VOWELS = "a e i o u é è ou oi an en on in au ai eu".split(" ", -1);
  private static final String[] FRENCH_ENDINGS =
      "tion tions ment ments eur eurs age ages iste té tés rique nce nces t l r c x".split(" ", -1);
  private static final String[] CONSONANTS =
      "ب ت ج ح خ د ر ز س ش ص ض ط ع غ ف ق ك م ن ه".split(" ", -1);

  /** A dash is a consonant of the root. */
  private static final String[] PATTERNS =
      "م--و- -ا-- ت--ي- ا-ت-ا- --ا- -و-ا- م-ا-- است--ا- --ي- م---".split(" ", -1);

  private static final String[] ARABIC_BEGINNINGS = "|||||ال|ال|ال|ال|و|وال|بال".split("\\|", -1);
  private static final String[] ARABIC_ENDINGS = "|||ة|ات|ية|ين|ها|ي".split("\\|", -1);

  /** A word, perhaps one that it made before. */
  abstract String word(SplittableRandom random);

  private static String one(String[] values, SplittableRandom random) {
    return values[random.nextInt(values.length)];
  }
}
