package org.rihla.search.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;

/** The views of a text: plain words, stems, words by sound and as typed; and runs of characters. */
public final class Words {

  /**
   * Raised with every change of the terms that a text gives; an index with another number is built
   * again.
   */
  public static final int ANALYSIS_VERSION = 3;

  private static final Analyzer PLAIN = new TextAnalyzer(words -> words);
  private static final StopWords STOP_WORDS = StopWords.foldedBy(Words::plainTerms);
  private static final Analyzer STEMMED = new TextAnalyzer(Words::stems);
  private static final Analyzer TYPED = new TextAnalyzer(ArticleVariantFilter::new);

  private static final Analyzer SOUNDS = new TextAnalyzer(Words::sounds);

  private static final Analyzer STEM =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          KeywordTokenizer whole = new KeywordTokenizer();
          return new TokenStreamComponents(whole, StemFilter.over(whole));
        }
      };

  private Words() {}

  /** Every word, folded. */
  public static Analyzer plain() {
    return PLAIN;
  }

  /** Stems of all words but stop words, which leave a gap. */
  public static Analyzer stemmed() {
    return STEMMED;
  }

  /** Every word, folded; an Arabic word with an article also without it, in the same place. */
  public static Analyzer typed() {
    return TYPED;
  }

  /** Words but stop words behind their consonants, see {@link Sounds}. */
  public static Analyzer sounds() {
    return SOUNDS;
  }

  /** Words but stop words of a collection behind their consonants, without places. */
  public static TokenStream sounds(Collection<String> plainTerms) {
    return sounds(
        new TextTerms(plainTerms.stream().map(word -> new TextTerm(word, 1, 0, 0)).toList(), 0));
  }

  private static TokenStream sounds(TokenStream words) {
    return new SoundFilter(new StopWordsFilter(words, STOP_WORDS));
  }

  /** The stems of plain words. */
  static TokenStream stems(TokenStream words) {
    return StemFilter.over(new StopWordsFilter(words, STOP_WORDS));
  }

  /** The plain words of a text, in order. */
  public static List<String> plainTerms(String text) {
    return terms(PLAIN, text);
  }

  /** The stems of a text, in order. */
  public static List<String> stemmedTerms(String text) {
    return terms(STEMMED, text);
  }

  /** The words of a text with their variants without article. */
  public static List<String> typedTerms(String text) {
    return terms(TYPED, text);
  }

  /**
   * The runs of four characters of a plain word, its limits included; and the root of Arabic ones.
   */
  public static List<String> gramTerms(String plainTerm) {
    return Grams.of(plainTerm);
  }

  /** How the plain words of a text are written in it, the first time. */
  public static Map<String, String> spellings(String text) {
    Map<String, String> spellings = new HashMap<>();
    for (TextTerm term : TextTerms.read(PLAIN.tokenStream("", text))) {
      spellings.putIfAbsent(term.text(), text.substring(term.start(), term.end()));
    }
    return spellings;
  }

  /** Whether a plain word says too little to be looked for. */
  public static boolean isStopWord(String plainTerm) {
    return STOP_WORDS.contains(plainTerm);
  }

  /** The stem of a plain word: what {@link #stemmed()} makes of it. */
  public static String stem(String plainTerm) {
    return terms(STEM, plainTerm).getFirst();
  }

  static List<String> terms(Analyzer analyzer, String text) {
    return TextTerms.read(analyzer.tokenStream("", text)).stream().map(TextTerm::text).toList();
  }
}
