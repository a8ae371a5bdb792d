package org.rihla.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.rihla.search.analysis.Words;

/** The view of the text that a field holds, told by the end of its name. */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

  FieldAnalyzers() {
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
