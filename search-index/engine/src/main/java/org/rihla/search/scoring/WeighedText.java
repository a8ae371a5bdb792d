package org.rihla.search.scoring;

import java.io.IOException;

/** What the frequency of a word counts in a text, by weight and by length. */
@FunctionalInterface
interface WeighedText {

  /** In a document, which does not come before the one that was asked for last. */
  float of(int document, int frequency) throws IOException;
}
