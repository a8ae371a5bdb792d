package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArabicRootTest {

  @ParameterizedTest
  @CsvSource({
    "مدرسه, درس",
    "مدارس, درس",
    "تدريس, درس",
    "يدرسون, درس",
    "دراسات, درس",
    "المدرسين, درس",
    "بمدرسه, درس",
    "خبر, خبر",
    "اخبار, خبر",
    "عامل, عمل",
    "عمال, عمل",
    "معامل, عمل",
    "قول, قل",
    "اقوال, قل",
  })
  void wordsOfOneRootAgree(String word, String root) {
    assertThat(ArabicRoot.of(word)).contains(root);
  }

  @ParameterizedTest
  @CsvSource({"formation", "2023", "''", "او", "يوم"})
  void whatIsNotArabicOrIsMadeOfWeakLettersHasNone(String word) {
    assertThat(ArabicRoot.of(word)).isEmpty();
  }

  @Test
  void theRootIsAmongTheRunsOfAWordButNotOfAStopWord() {
    assertThat(Words.gramTerms("مدارس")).contains("√درس");
    assertThat(Words.gramTerms("مدرسه")).contains("√درس");
    assertThat(Words.gramTerms("عندما")).noneMatch(run -> run.startsWith("√"));
    assertThat(Words.gramTerms("travaux")).noneMatch(run -> run.startsWith("√"));
  }
}
