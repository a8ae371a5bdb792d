package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {

  @ParameterizedTest
  @CsvSource({
    "Washington, واشنطن",
    "Stanford, ستانفورد",
    "Bourguiba, بورقيبة",
    "Casablanca, كازابلانكا",
    "Merkel, ميركل",
    "Jakarta, جاكرتا",
    "Strasbourg, ستراسبورغ",
    "Kafaat, كفاءات"
  })
  void aNameIsRecognizedInTheOtherScript(String latin, String arabic) {
    String one = Words.plainTerms(latin).getFirst();
    String other = Words.plainTerms(arabic).getFirst();
    assertThat(Sounds.consonantsOf(one)).containsAnyElementsOf(Sounds.consonantsOf(other));
    assertThat(SoundSimilarity.of(one, other)).isGreaterThan(0.65);
  }

  @ParameterizedTest
  @CsvSource({"Merkel, مركبات", "Stanford, مستندات", "Paris, تونس"})
  void otherWordsAreNot(String latin, String arabic) {
    String one = Words.plainTerms(latin).getFirst();
    String other = Words.plainTerms(arabic).getFirst();
    assertThat(SoundSimilarity.of(one, other)).isLessThan(0.65);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chargement",
        "géographique",
        "gagnants",
        "sociales",
        "congés",
        "مهندسون",
        "eau",
        ""
      })
  void consonantsAreThoseOfTheReadingsEachOnce(String word) {
    String plain = word.isEmpty() ? "" : Words.plainTerms(word).getFirst();
    assertThat(Sounds.consonantsOf(plain))
        .isEqualTo(Sounds.of(plain).stream().map(Sounds::consonants).distinct().toList());
  }

  @Test
  void aWordOfFewConsonantsSaysNothing() {
    assertThat(Sounds.of("eau")).isEmpty();
    assertThat(Sounds.of("ماء")).isEmpty();
    assertThat(Sounds.of("")).isEmpty();
    assertThat(Sounds.of("2023")).isEmpty();
  }
}
