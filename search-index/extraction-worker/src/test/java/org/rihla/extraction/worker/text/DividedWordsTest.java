package org.rihla.extraction.worker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DividedWordsTest {

  private static String joined(String text, String... others) {
    return new DividedWords(List.of(others)).join(text);
  }

  @Test
  void aDividedWordIsWholeAgain() {
    assertThat(joined("la forma-\ntion professionnelle")).isEqualTo("la formation professionnelle");
    assertThat(joined("les compé-\n  tences")).isEqualTo("les compétences");
  }

  @Test
  void aHyphenOfTheWordStays() {
    assertThat(joined("peut-\nêtre")).isEqualTo("peut-être");
    assertThat(joined("a-t-il dit, dit-\nil, vice-\nprésident"))
        .contains("dit-il", "vice-président");
    assertThat(joined("le savoir-\nfaire", "du savoir-faire")).isEqualTo("le savoir-faire");
  }

  @Test
  void theRestOfTheDocumentDecides() {
    assertThat(joined("sous-\ntraitance", "la soustraitance")).isEqualTo("soustraitance");
  }

  @Test
  void namesNumbersAndDashesAreLeftAlone() {
    assertThat(joined("2017-\n2020, Rabat -\nSalé, Tanger-\nTétouan"))
        .isEqualTo("2017-\n2020, Rabat -\nSalé, Tanger-\nTétouan");
  }
}
