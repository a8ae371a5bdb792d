package org.rihla.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;

/** Stems of documents that are in neither of the portal's languages, but came home with a trip. */
public final class ForeignWords {

  private static final Analyzer ENGLISH =
      new TextAnalyzer(words ->
          StemFilter.englishOver(
              new StopFilter(
                  new EnglishPossessiveFilter(words), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
  private static final Analyzer KOREAN = new KoreanAnalyzer();

  private ForeignWords() {}

  /** Stems of English words but stop words; Arabic words in between as everywhere. */
  public static Analyzer english() {
    return ENGLISH;
  }

  /** Korean words without endings and particles, compounds as their parts; others folded. */
  public static Analyzer korean() {
    return KOREAN;
  }

  static List<String> englishTerms(String text) {
    return Words.terms(ENGLISH, text);
  }

  static List<String> koreanTerms(String text) {
    return Words.terms(KOREAN, Normalizer2.getNFCInstance().normalize(text));
  }
}
