package org.rihla.search.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Drops stop words and leaves gaps in their places, so that phrases keep their distances. */
final class StopWordsFilter extends FilteringTokenFilter {

  private final StopWords stopWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  StopWordsFilter(TokenStream words, StopWords stopWords) {
    super(words);
    this.stopWords = stopWords;
  }

  @Override
  protected boolean accept() {
    return !stopWords.contains(term.buffer(), term.length());
  }
}
