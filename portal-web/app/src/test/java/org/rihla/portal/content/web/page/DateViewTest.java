package org.rihla.portal.content.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.language.Language;

class DateViewTest {

  @ParameterizedTest
  @CsvSource({
    "2023-05-13,2023-05-27,du 13 au 27 mai 2023",
    "2023-05-01,2023-06-03,du 1er mai au 3 juin 2023",
    "2022-12-30,2023-01-02,du 30 décembre 2022 au 2 janvier 2023",
    "2018-11,2021-06,novembre 2018 – juin 2021",
    "2018,2021,2018 – 2021",
    "2018-11-02,2021,2 novembre 2018 – 2021",
    "2023-11-14,2023-11-14,14 novembre 2023",
    "2023-11,,novembre 2023",
  })
  void aPeriodReadsAsFrenchWritesIt(String start, @Nullable String end, String text) {
    assertThat(of(start, end, Language.FR).text()).isEqualTo(text);
    assertThat(of(start, end, Language.FR).hijri()).isEmpty();
  }

  @Test
  void anArabicPeriodHasItsHijriDaysBeside() {
    DateView view = of("2023-05-13", "2023-05-27", Language.AR);

    assertThat(view.text()).isEqualTo("من 13 إلى 27 مايو 2023");
    assertThat(view.hijri()).startsWith("من 23 شوال 1444").contains("إلى 7 ذو القعدة 1444");
    assertThat(view.iso()).isEqualTo("2023-05-13");
  }

  @Test
  void anArabicYearHasNoHijriDate() {
    assertThat(of("2018", "2021", Language.AR).hijri()).isEmpty();
  }

  @Test
  void whatIsNoDateIsNotShown() {
    assertThat(DateView.ofIso(null, null, Language.FR)).isEmpty();
    assertThat(DateView.ofIso("yesterday", null, Language.FR)).isEmpty();
  }

  private static DateView of(String start, @Nullable String end, Language language) {
    return DateView.ofIso(start, end, language).orElseThrow();
  }
}
