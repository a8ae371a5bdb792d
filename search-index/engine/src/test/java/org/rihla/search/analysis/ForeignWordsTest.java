package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignWordsTest {

  @Test
  void englishFormsOfAWordAreOne() {
    assertThat(ForeignWords.englishTerms("The employers’ trainings"))
        .containsExactly("employ", "train");
    assertThat(ForeignWords.englishTerms("the worker's skills"))
        .isEqualTo(ForeignWords.englishTerms("workers skill"));
  }

  @Test
  void arabicWithinEnglishIsArabic() {
    assertThat(ForeignWords.englishTerms("المهارات")).containsExactly(Words.stem("المهارات"));
  }

  @Test
  void koreanWordsLoseTheirParticlesAndCompoundsFallApart() {
    assertThat(ForeignWords.koreanTerms("직업훈련을")).containsExactly("직업", "훈련");
    assertThat(ForeignWords.koreanTerms("기업이")).isEqualTo(ForeignWords.koreanTerms("기업에서"));
  }

  @Test
  void decomposedSyllablesAreComposed() {
    String decomposed = Normalizer.normalize("직업훈련을", Normalizer.Form.NFD);
    assertThat(ForeignWords.koreanTerms(decomposed)).containsExactly("직업", "훈련");
  }

  @Test
  void latinWithinKoreanIsFoldedAndHugeWordsAreDropped() {
    assertThat(ForeignWords.koreanTerms("NCS 자격")).contains("ncs", "자격");
    assertThat(ForeignWords.koreanTerms("x".repeat(50_000)))
        .allMatch(term -> term.length() <= TextAnalyzer.LONGEST_WORD);
    assertThat(ForeignWords.koreanTerms("")).isEqualTo(List.of());
  }
}
