package org.rihla.search.query;

import java.util.List;

/**
 * Words that phrases of one text may have together. Each is looked for in every part of the texts
 * of every language, so that phrases are what makes a query large.
 */
final class PhraseBudget {

  private static final int WORDS = 32;

  private int left = WORDS;

  /** As many of these words as may still be looked for: the first ones, perhaps none. */
  List<String> take(List<String> words) {
    List<String> taken = List.copyOf(words.subList(0, Math.min(words.size(), left)));
    left -= taken.size();
    return taken;
  }

  /** Number of words taken. */
  int taken() {
    return WORDS - left;
  }
}
