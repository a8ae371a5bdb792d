package org.rihla.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "2023-11-14,14 novembre 2023,14 نوفمبر 2023",
    "2023-11,novembre 2023,نوفمبر 2023",
    "2023,2023,2023",
    "2021-06-01,1er juin 2021,1 يونيو 2021",
    "2021-06-11,11 juin 2021,11 يونيو 2021",
  })
  void aDateReadsAsPreciselyAsItIsKnown(String iso, String french, String arabic) {
    assertThat(Formats.date(date(iso), Language.FR)).isEqualTo(french);
    assertThat(Formats.date(date(iso), Language.AR)).isEqualTo(arabic);
  }

  @Test
  void aDayHasItsHijriDayByTheUmmAlQuraCalendar() {
    assertThat(Formats.hijri(date("2023-05-13"))).startsWith("23 شوال 1444");
  }

  @Test
  void aMonthHasBothHijriMonthsThatItTouches() {
    assertThat(Formats.hijri(date("2023-11"))).startsWith("ربيع الآخر – جمادى الأولى 1445");
  }

  @Test
  void aYearHasNoHijriDate() {
    assertThat(Formats.hijri(date("2023"))).isEmpty();
  }

  @Test
  void numbersHaveWesternDigitsInBothLanguages() {
    assertThat(Formats.number(1234567, Language.FR)).isEqualTo("1\u202f234\u202f567");
    assertThat(Formats.number(1234567, Language.AR)).isEqualTo("1,234,567");
  }

  @Test
  void aDecimalKeepsTheDecimalsThatWereTyped() {
    assertThat(Formats.decimal(new BigDecimal("12.3456"), Language.FR)).isEqualTo("12,3456");
    assertThat(Formats.decimal(new BigDecimal("550"), Language.AR)).isEqualTo("550");
  }

  @Test
  void noMarkOfDirectionIsLeftInADate() {
    assertThat(Formats.hijri(date("2023-05-13"))).doesNotContain("\u200f", "\u200e", "\u061c");
  }

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  @Test
  void alternativesStandInARowAsTheLanguageWritesIt() {
    List<String> texts = List.of("a", "b", "c");
    assertThat(Formats.alternatives(texts, Language.FR)).isEqualTo("a, b ou c");
    assertThat(Formats.alternatives(texts, Language.AR)).isEqualTo("a أو b أو c");
    assertThat(Formats.alternatives(List.of("a"), Language.AR)).isEqualTo("a");
  }
}
