package org.rihla.search.benchmark.sample;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The words of a language by rank: function words first, as in any text, then invented ones, in a
 * long tail.
 */
public final class Vocabulary {

  /** Number of words of a language. */
  public static final int SIZE = 100_000;

  /** Words above this rank are in so many documents that nobody looks for them. */
  private static final int TELLING = 150;

  private static final String FRENCH =
      "de la le et les des en un du une pour dans que est par sur au qui plus avec se sont ce ou "
          + "pas ne il son aux leur";
  private static final String ARABIC =
      "في من على إلى أن عن التي مع هذا هذه ما لا كان بعد أو بين قبل كل ذلك الذي ثم حتى عند";

  private static final LongTail RANKS = new LongTail(SIZE);

  private final String[] words;
  private final Map<String, Integer> ranks = HashMap.newHashMap(SIZE);

  private Vocabulary(WordMaker maker, String functionWords, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> distinct = new LinkedHashSet<>(List.of(functionWords.split(" ", -1)));
    while (distinct.size() < SIZE) {
      distinct.add(maker.word(random));
    }
    words = distinct.toArray(String[]::new);
    for (int rank = 0; rank < SIZE; rank++) {
      ranks.put(words[rank], rank);
    }
  }

  static Vocabulary french(long seed) {
    return new Vocabulary(WordMaker.FRENCH, FRENCH, seed);
  }

  static Vocabulary arabic(long seed) {
    return new Vocabulary(WordMaker.ARABIC, ARABIC, seed + 1);
  }

  /** The word of a rank, 0 the most frequent. */
  public String word(int rank) {
    return words[rank];
  }

  /** Any word of a text. */
  String next(SplittableRandom random) {
    return words[RANKS.next(random)];
  }

  /** The rank of a word; the last for one that it does not have. */
  int rank(String word) {
    return ranks.getOrDefault(word, SIZE);
  }

  /** Whether a word is rare enough to be looked for. */
  boolean isTelling(String word) {
    return rank(word) >= TELLING;
  }

  /** A word that says what a text is about. */
  String telling(SplittableRandom random) {
    int rank = RANKS.next(random);
    return rank < TELLING ? telling(random) : words[rank];
  }
}
