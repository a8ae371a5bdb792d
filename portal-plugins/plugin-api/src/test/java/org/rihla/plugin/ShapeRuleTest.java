package org.rihla.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeRuleTest {
  private static final BilingualText WRONG = new BilingualText("deux chiffres", "رقمان");

  private static final class TwoDigitsAndLetter extends ShapeRule {
    TwoDigitsAndLetter() {
      super("ly-number", "[0-9]{2}[A-Z]", WRONG);
    }
  }

  @Test
  void blanksSignsAndCaseDoNotCount() {
    assertThat(new TwoDigitsAndLetter().problem("1.2 / a")).isEmpty();
    assertThat(new TwoDigitsAndLetter().problem("12-A")).isEmpty();
  }

  @Test
  void anotherShapeIsToldInItsWords() {
    assertThat(new TwoDigitsAndLetter().problem("123")).contains(WRONG);
    assertThat(new TwoDigitsAndLetter().problem("١٢A")).contains(WRONG);
  }
}
