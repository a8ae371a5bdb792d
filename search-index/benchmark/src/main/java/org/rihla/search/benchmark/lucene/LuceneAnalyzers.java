package org.rihla.search.benchmark.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.rihla.search.analysis.Words;

/** The engine's words by the end of a field's name. */
final class LuceneAnalyzers extends DelegatingAnalyzerWrapper {

  LuceneAnalyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    if (field.endsWith(".plain")) {
      return Words.plain();
    }
    return field.endsWith(".typed") ? Words.typed() : Words.stemmed();
  }
}
