package org.rihla.search.lucene;

import java.util.Comparator;

/**
 * Another spelling of a typed word.
 *
 * @param text as readers find it written
 * @param similarity to the typed word, up to 1
 * @param items that have it, among those that the caller may see
 */
record Respelling(String text, float similarity, long items) {

  /** Differences in similarity that are less than an edit of a word are none. */
  private static final int STEPS = 8;

  static final Comparator<Respelling> BEST_FIRST =
      Comparator.<Respelling>comparingInt(one -> -Math.round(one.similarity * STEPS))
          .thenComparingLong(one -> -one.items)
          .thenComparing(Respelling::text);
}
