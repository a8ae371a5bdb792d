package org.rihla.search.benchmark.words;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.rihla.search.analysis.Words;

/** Cuts each word into its runs of characters. */
final class GramsFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Iterator<String> runs = Collections.emptyIterator();

  GramsFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (!runs.hasNext()) {
      if (!input.incrementToken()) {
        return false;
      }
      runs = Words.gramTerms(term.toString()).iterator();
    }
    term.setEmpty().append(runs.next());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    runs = Collections.emptyIterator();
  }
}
