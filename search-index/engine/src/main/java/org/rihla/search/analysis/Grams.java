package org.rihla.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of {@value #LENGTH} characters of a word, the word's limits counted as one each: مدرسة
 * and مدرسون share what they begin with, and so do a word and its misspelling. An Arabic word also
 * has its {@link ArabicRoot}, which counts as one run more.
 */
final class Grams {

  private static final int LENGTH = 4;
  private static final char LIMIT = '_';

  /** Before a root, which is no run: words have no such sign. */
  private static final char ROOT = '√';

  private Grams() {}

  /** The runs of a plain word, in order, and its root; of a single letter there is none. */
  static List<String> of(String plainTerm) {
    String word = LIMIT + plainTerm + LIMIT;
    List<String> runs = new ArrayList<>();
    for (int start = 0; start + LENGTH <= word.length(); start++) {
      runs.add(word.substring(start, start + LENGTH));
    }
    if (!Words.isStopWord(plainTerm)) {
      ArabicRoot.of(plainTerm).ifPresent(root -> runs.add(ROOT + root));
    }
    return runs;
  }
}
