package org.rihla.search.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;

/**
 * The common chain: words by Unicode's rules and by script, French forms, folding, letters; then
 * what a view adds.
 */
final class TextAnalyzer extends Analyzer {

  /** Longer words are no words: addresses, encoded data. */
  static final int LONGEST_WORD = 100;

  private final UnaryOperator<TokenStream> view;

  TextAnalyzer(UnaryOperator<TokenStream> view) {
    this.view = view;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    ICUTokenizer tokenizer = new ICUTokenizer();
    TokenStream words = new FrenchFormsFilter(new LengthFilter(tokenizer, 1, LONGEST_WORD));
    TokenStream folded = new LettersFilter(new ICUFoldingFilter(words));
    return new TokenStreamComponents(
        tokenizer, view.apply(new LengthFilter(folded, 1, LONGEST_WORD)));
  }

  /** Between two keywords: a phrase must not reach over. */
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return 100;
  }
}
