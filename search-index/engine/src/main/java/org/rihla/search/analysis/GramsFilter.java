package org.rihla.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts each word into its runs of {@value #LENGTH} characters, the word's limits counted as one
 * each: مدرسة and مدرسون share what they begin with, and so do a word and its misspelling.
 */
final class GramsFilter extends TokenFilter {

  private static final int LENGTH = 4;
  private static final char LIMIT = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private String word = "";
  private int next;

  GramsFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next + LENGTH > word.length()) {
      if (!input.incrementToken()) {
        return false;
      }
      word = LIMIT + term.toString() + LIMIT;
      next = 0;
    }
    term.setEmpty().append(word, next, Math.min(next + LENGTH, word.length()));
    next++;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = "";
    next = 0;
  }
}
