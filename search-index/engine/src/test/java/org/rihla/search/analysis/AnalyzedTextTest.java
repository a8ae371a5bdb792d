package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "de la",
        "L’apprentissage des participant·e·s à l’étranger, en 2023 : 3,5 % des travaux.",
        "أثر التكوين المهني في تشغيل الشباب، ٢٠٢٣م — وللجنة رأي في ذلك",
        "Le centre الـKOICA accueille 직업훈련 des ouvrières"
      })
  void itsViewsAreThoseThatTheAnalyzersMake(String text) {
    AnalyzedText analyzed = AnalyzedText.of(text);
    List<TextTerm> words = TextTerms.read(Words.plain().tokenStream("", text));
    List<TextTerm> stems = TextTerms.read(Words.stemmed().tokenStream("", text));
    assertThat(analyzed.words()).isEqualTo(words);
    assertThat(analyzed.stems()).isEqualTo(stems);
    assertThat(TextTerms.read(analyzed.wordStream())).isEqualTo(words);
    assertThat(TextTerms.read(analyzed.stemStream())).isEqualTo(stems);
  }
}
