package org.rihla.search.benchmark.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.rihla.search.analysis.Words;
import org.rihla.search.benchmark.words.GramAnalyzer;

/** The engine's words by the end of a field's name. */
final class LuceneAnalyzers extends DelegatingAnalyzerWrapper {

  private static final Analyzer GRAMS = new GramAnalyzer();

  LuceneAnalyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field.substring(field.lastIndexOf('.') + 1)) {
      case "plain" -> Words.plain();
      case "typed" -> Words.typed();
      case "grams" -> GRAMS;
      case "sounds" -> Words.sounds();
      default -> Words.stemmed();
    };
  }
}
