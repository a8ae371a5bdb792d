package org.rihla.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.rihla.search.analysis.ForeignWords;
import org.rihla.search.analysis.Words;

/** The view of the text that a field holds, told by the end of its name. */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

  FieldAnalyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field.substring(field.lastIndexOf('.') + 1)) {
      case "plain" -> Words.plain();
      case "typed" -> Words.typed();
      case "sounds" -> Words.sounds();
      case "english" -> ForeignWords.english();
      case "korean" -> ForeignWords.korean();
      default -> Words.stemmed();
    };
  }
}
