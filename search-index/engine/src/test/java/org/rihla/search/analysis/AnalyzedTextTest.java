package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzedTextTest {

  private static List<TextTerm> read(TokenStream all) throws IOException {
    List<TextTerm> terms = new ArrayList<>();
    try (TokenStream stream = all) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute positions = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            new TextTerm(
                term.toString(),
                positions.getPositionIncrement(),
                place.startOffset(),
                place.endOffset()));
      }
      stream.end();
    }
    return terms;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "de la",
        "L’apprentissage des participant·e·s à l’étranger, en 2023 : 3,5 % des travaux.",
        "أثر التكوين المهني في تشغيل الشباب، ٢٠٢٣م — وللجنة رأي في ذلك",
        "Le centre الـKOICA accueille 직업훈련 des ouvrières"
      })
  void itsViewsAreThoseThatTheAnalyzersMake(String text) throws IOException {
    AnalyzedText analyzed = AnalyzedText.of(text);
    List<TextTerm> words = read(Words.plain().tokenStream("", text));
    List<TextTerm> stems = read(Words.stemmed().tokenStream("", text));
    assertThat(analyzed.words()).isEqualTo(words);
    assertThat(analyzed.stems()).isEqualTo(stems);
    assertThat(read(analyzed.wordStream())).isEqualTo(words);
    assertThat(read(analyzed.stemStream())).isEqualTo(stems);
  }
}
