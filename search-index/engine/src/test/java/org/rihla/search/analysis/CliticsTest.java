package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CliticsTest {

  @ParameterizedTest
  @CsvSource({
    "بجامعه, جامعه",
    "لتشغيل, تشغيل",
    "فجامعه, جامعه",
    "وفجامعه, جامعه",
    "سيكون, يكون",
    "كيكتب, يكتب",
    "تيكتب, يكتب",
    "كايكتب, يكتب",
    "غيكتب, يكتب",
    "وغتكتب, تكتب",
    "ماكتبش, كتب",
    "مكتبش, كتب",
    "دالمغرب, المغرب",
  })
  void aWordIsReadWithoutTheParticlesWrittenOntoIt(String word, String rest) {
    assertThat(Clitics.readings(word)).contains(rest);
  }

  @Test
  void threeLettersAreLeft() {
    assertThat(Clitics.readings("بنك")).isEmpty();
    assertThat(Clitics.readings("معاش")).isEmpty();
    assertThat(Clitics.readings("")).isEmpty();
  }

  @Test
  void longerReadingsComeFirst() {
    assertThat(List.copyOf(Clitics.readings("وفجامعه"))).startsWith("فجامعه", "جامعه");
  }

  @Test
  void particlesAreWrittenOntoAWordInPlaceOfItsArticle() {
    assertThat(Clitics.attached("الجامعه"))
        .containsExactlyInAnyOrder("بجامعه", "لجامعه", "فجامعه", "كجامعه");
  }

  @Test
  void onlyAVerbMayHaveTheParticleOfTheFuture() {
    assertThat(Clitics.attached("يكون")).contains("سيكون");
    assertThat(Clitics.attached("جامعه")).doesNotContain("سجامعه");
  }
}
