package org.rihla.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023,2023-01-01,2023-12-31",
    "2024-02,2024-02-01,2024-02-29",
    "2023-11-14,2023-11-14,2023-11-14",
  })
  void aDateSpansAllThatItMayMean(String iso, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();

    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
    assertThat(date.iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "23", "2023-13", "2023-02-30", "14/11/2023", "2023-1-1", "abcd", "٢٠٢٣"})
  void whatIsNoDateIsNone(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }
}
