package org.rihla.plugin.tunisia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {
  private final TaxNumber rule = new TaxNumber();

  @ParameterizedTest
  @ValueSource(strings = {"1234567A", "1234567 a", "1234567A/P/M/000", "1234567/A/P/M/000"})
  void itsShapeIsRight(String number) {
    assertThat(rule.problem(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "123456A", "1234567A/P", "1234567A/P/M/0000", "A1234567"})
  void anotherShapeIsTold(String number) {
    assertThat(rule.problem(number)).isPresent();
  }
}
