package org.rihla.plugin.morocco;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyNumberTest {
  @Test
  void fifteenDigitsAreRightAndNothingElse() {
    CompanyNumber rule = new CompanyNumber();

    assertThat(rule.problem("001561191000066")).isEmpty();
    assertThat(rule.problem("001 561 191 0000 66")).isEmpty();
    assertThat(rule.problem("00156119100006")).isPresent();
    assertThat(rule.problem("00156119100006X")).isPresent();
  }
}
