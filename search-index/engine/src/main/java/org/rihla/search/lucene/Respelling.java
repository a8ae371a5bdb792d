package org.rihla.search.lucene;

import java.util.Comparator;

/**
 * Another spelling of a typed word.
 *
 * @param text as readers find it written
 * @param edits letters that are changed, added, left out or exchanged
 * @param items that have it, among those that the caller may see
 */
record Respelling(String text, int edits, long items) {

  static final Comparator<Respelling> BEST_FIRST =
      Comparator.comparingInt(Respelling::edits)
          .thenComparingLong(one -> -one.items)
          .thenComparing(Respelling::text);
}
