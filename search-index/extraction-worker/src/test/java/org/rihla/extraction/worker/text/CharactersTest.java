package org.rihla.extraction.worker.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void formsOfArabicLettersBecomeLetters() {
    assertThat(Characters.clean("\uFEB3\uFEE0\uFE8E\uFEE1 \uFEFB")).isEqualTo("سلام لا");
    assertThat(Characters.clean("\uFDF2")).isEqualTo("الله");
  }

  @Test
  void latinLigaturesAreWrittenOut() {
    assertThat(Characters.clean("e\uFB03cacité")).isEqualTo("efficacité");
  }

  @Test
  void otherCompatibilityCharactersStay() {
    assertThat(Characters.clean("m² ½ №")).isEqualTo("m² ½ №");
  }

  @Test
  void theStrokeThatLengthensWordsGoesAndTheOneOfTheHijriYearStays() {
    assertThat(Characters.clean("المغــــرب")).isEqualTo("المغرب");
    assertThat(Characters.clean("1445هـ")).isEqualTo("1445هـ");
  }

  @Test
  void controlsAndDirectionMarksGo() {
    assertThat(Characters.clean("a\u0000b\u202Ec\u2066d\u200Fe\u00ADf\uFEFFg"))
        .isEqualTo("abcdefg");
    assertThat(Characters.clean("\uF0B7 point \uD800")).isEqualTo("point");
  }

  @Test
  void linesEndAlikeAndGapsAreShort() {
    assertThat(Characters.clean(" a \r\nb\r\r\n\n\n\nc\u2028d ")).isEqualTo("a\nb\n\nc\nd");
  }

  @Test
  void aTableKeepsItsCells() {
    assertThat(Characters.clean("a\tb\nc\td")).isEqualTo("a\tb\nc\td");
  }
}
