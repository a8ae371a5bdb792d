package org.rihla.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** A text that was cut into words once; its views are made of these. */
public final class AnalyzedText {

  private final int length;
  private final List<TextTerm> words;
  private final List<TextTerm> stems;

  private AnalyzedText(int length, List<TextTerm> words, List<TextTerm> stems) {
    this.length = length;
    this.words = words;
    this.stems = stems;
  }

  /** Cuts a text into words. */
  public static AnalyzedText of(String text) {
    List<TextTerm> words = TextTerms.read(Words.plain().tokenStream("", text));
    List<TextTerm> stems = TextTerms.read(Words.stems(new TextTerms(words, text.length())));
    return new AnalyzedText(text.length(), words, stems);
  }

  /** Every word, folded: what {@link Words#plain()} makes of the text. */
  public List<TextTerm> words() {
    return words;
  }

  /** Stems of all words but stop words: what {@link Words#stemmed()} makes of the text. */
  public List<TextTerm> stems() {
    return stems;
  }

  /** The words, to be indexed. */
  public TokenStream wordStream() {
    return new TextTerms(words, length);
  }

  /** The stems, to be indexed. */
  public TokenStream stemStream() {
    return new TextTerms(stems, length);
  }
}
