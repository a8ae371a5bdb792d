package org.rihla.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void accentsAndCaseMakeNoDifference() {
    assertThat(Folding.holds("Compétences clés, Œuvre", "OEUVRE competences")).isTrue();
    assertThat(Folding.holds("Compétences clés", "cle comp")).isTrue();
    assertThat(Folding.holds("Compétences clés", "clef")).isFalse();
  }

  @Test
  void formsOfAlifVowelSignsAndStretchingMakeNoDifference() {
    assertThat(Folding.holds("أخبارُ الجِهَة الأولى", "اخبار الجهه الاولي")).isTrue();
    assertThat(Folding.holds("مهـــارات", "مهارات")).isTrue();
  }

  @Test
  void nothingTypedIsInEverything() {
    assertThat(Folding.holds("Titre", "  ")).isTrue();
  }
}
