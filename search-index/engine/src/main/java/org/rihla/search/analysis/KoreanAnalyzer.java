package org.rihla.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;

/**
 * Korean by its dictionary: particles and endings dropped, compounds cut into their parts, Chinese
 * characters read in Hangul. Syllables are composed first, as file systems and some PDF writers
 * decompose them and the dictionary knows none of these.
 */
final class KoreanAnalyzer extends Analyzer {

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new ICUNormalizer2CharFilter(reader, Normalizer2.getNFCInstance());
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return initReader(fieldName, reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    KoreanTokenizer tokenizer = new KoreanTokenizer();
    TokenStream words = new KoreanReadingFormFilter(new KoreanPartOfSpeechStopFilter(tokenizer));
    TokenStream folded = new LettersFilter(new ICUFoldingFilter(words));
    return new TokenStreamComponents(
        tokenizer, new LengthFilter(folded, 1, TextAnalyzer.LONGEST_WORD));
  }
}
