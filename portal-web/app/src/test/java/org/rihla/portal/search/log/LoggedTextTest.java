package org.rihla.portal.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedTextTest {
  @Test
  void caseAndBlanksDoNotMakeAnotherText() {
    assertThat(LoggedText.of("  Formation\u00a0 CONTINUE\t")).isEqualTo("formation continue");
    assertThat(LoggedText.of("ﻣﺮﺻﺪ")).isEqualTo("مرصد");
  }

  @Test
  void accentsAndMarksStayAsTheyAreShownAgain() {
    assertThat(LoggedText.of("Étude")).isEqualTo("étude");
    assertThat(LoggedText.of("«مَرصد»")).isEqualTo("«مَرصد»");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amina@example.org",
        "amina＠example.org",
        "formation amina@example.org Rabat",
        "06 12 34 56 78",
        "+212 (6) 12-34-56-78",
        "٠٦١٢٣٤٥٦٧٨",
        "06\u200b12\u200b34\u200b56",
        "AB123456",
        "né le 1987-03-12",
        "4 5 6 1 2 3 4"
      })
  void whatMayReachOrNameAPersonIsNotKept(String text) {
    assertThat(LoggedText.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"corée 2023", "rapport 2019", "iso 29993", "formation 2.0", "g20 2030"})
  void yearsAndSmallNumbersAreKept(String text) {
    assertThat(LoggedText.of(text)).isEqualTo(text);
  }

  @Test
  void aLongTextIsNotKept() {
    assertThat(LoggedText.of("mot ".repeat(25))).hasSize(99);
    assertThat(LoggedText.of("mot ".repeat(26))).isEmpty();
    assertThat(LoggedText.of("a".repeat(100_000))).isEmpty();
    assertThat(LoggedText.of("ﷺ".repeat(50))).isEmpty();
  }

  @Test
  void charactersThatADatabaseRefusesAreLeftOut() {
    assertThat(LoggedText.of("a\u0000b\ud800c\uffff")).isEqualTo("abc");
    assertThat(LoggedText.of("\u0000\u202e")).isEmpty();
  }
}
