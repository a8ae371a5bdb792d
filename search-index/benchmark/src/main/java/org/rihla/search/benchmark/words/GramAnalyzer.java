package org.rihla.search.benchmark.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.rihla.search.analysis.Words;

/**
 * The runs of characters of a text, for engines that have a field of them. The engine that is
 * measured needs none: it counts the runs of a text's words.
 */
public final class GramAnalyzer extends AnalyzerWrapper {

  /** Of the engine's plain words. */
  public GramAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Words.plain();
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents words) {
    return new TokenStreamComponents(words.getSource(), new GramsFilter(words.getTokenStream()));
  }
}
