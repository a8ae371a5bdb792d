package org.rihla.search.benchmark.solr;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.rihla.search.analysis.Words;

/** The engine's runs of characters, as Solr makes analyzers: by a constructor without arguments. */
public final class GramsOfWords extends DelegatingAnalyzerWrapper {

  public GramsOfWords() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Words.grams();
  }
}
