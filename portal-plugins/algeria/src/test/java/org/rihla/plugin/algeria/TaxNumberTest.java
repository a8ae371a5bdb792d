package org.rihla.plugin.algeria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaxNumberTest {
  @Test
  void fifteenOrTwentyDigitsAreRightAndNothingElse() {
    TaxNumber rule = new TaxNumber();

    assertThat(rule.problem("408 020 000 150 039")).isEmpty();
    assertThat(rule.problem("41201600000606600001")).isEmpty();
    assertThat(rule.problem("4080200001500391")).isPresent();
    assertThat(rule.problem("40802000015003X")).isPresent();
  }
}
