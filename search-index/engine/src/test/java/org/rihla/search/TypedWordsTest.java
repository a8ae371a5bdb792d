package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {
  @Test
  void aWordIsComparedWithoutCaseAndAccents() {
    assertThat(TypedWords.of("Études à l’étranger"))
        .isEqualTo(TypedWords.of("ETUDES a l'etranger"));
    assertThat(TypedWords.of("Études")).containsExactly(java.util.List.of("etudes"));
  }

  @Test
  void anArabicWordIsAlsoTakenWithoutItsArticleAndItsDiacritics() {
    assertThat(TypedWords.of("المَرْصَد").getFirst()).hasSize(2).element(0).isNotEqualTo("مرصد");
    assertThat(TypedWords.of("المرصد").getFirst()).contains("مرصد");
  }

  @Test
  void aTextWithoutAWordHasNone() {
    assertThat(TypedWords.of("")).isEmpty();
    assertThat(TypedWords.of(" && ؟ ")).isEmpty();
  }
}
