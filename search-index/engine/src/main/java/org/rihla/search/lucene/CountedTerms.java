package org.rihla.search.lucene;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;

/** Terms whose frequencies are known: each comes once. */
final class CountedTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final TermCounts counts;
  private Iterator<Map.Entry<String, Integer>> terms = Collections.emptyIterator();

  private CountedTerms(TermCounts counts) {
    this.counts = counts;
  }

  /** A field of such terms. */
  static Field field(String name, TermCounts counts) {
    return new Field(name, new CountedTerms(counts), FieldTypes.COUNTS);
  }

  @Override
  public void reset() {
    terms = counts.byTerm().entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = terms.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
