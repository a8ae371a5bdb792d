package org.rihla.plugin.korea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {
  private final BusinessNumber rule = new BusinessNumber();

  @ParameterizedTest
  @ValueSource(strings = {"124-81-00998", "1248100998", "116-82-00276", "134 86 72683"})
  void aNumberWhoseLastDigitAgreesIsRight(String number) {
    assertThat(rule.problem(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"124-81-00989", "124-81-00999", "214-81-00998", "0000000001"})
  void aDigitThatWasMistypedIsTold(String number) {
    assertThat(rule.problem(number).orElseThrow().fr()).contains("dernier chiffre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"124-81-0099", "12a-81-00998", "124--81-00998", "12481009981"})
  void anotherShapeIsTold(String number) {
    assertThat(rule.problem(number).orElseThrow().fr()).contains("dix chiffres");
  }
}
