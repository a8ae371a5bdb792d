package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PartLengthsTest {

  private static int length(int packed, Part part) {
    return PartLengths.length(packed, PartLengths.shift(part));
  }

  @Test
  void shortLengthsAreExactAndAMissingPartIsEmpty() {
    int packed = PartLengths.packed(Map.of(Part.TITLE, 7, Part.BODY, 39));
    assertThat(length(packed, Part.TITLE)).isEqualTo(7);
    assertThat(length(packed, Part.BODY)).isEqualTo(39);
    assertThat(length(packed, Part.KEYWORDS)).isZero();
    assertThat(length(packed, Part.SUMMARY)).isZero();
  }

  @Test
  void longLengthsAreCloseEnough() {
    for (int length = 40; length < 2_000_000; length = length * 5 / 4) {
      int packed = PartLengths.packed(Map.of(Part.SUMMARY, length, Part.BODY, length));
      assertThat(length(packed, Part.SUMMARY)).isCloseTo(length, Percentage.withPercentage(13));
      assertThat(length(packed, Part.BODY)).isEqualTo(length(packed, Part.SUMMARY));
    }
  }
}
