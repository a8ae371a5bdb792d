package org.rihla.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.portal.language.PartialDate;
import org.rihla.portal.search.Period.Problem;
import org.rihla.search.DayRange;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023",
    "2023-5, 2023-05",
    "2023-05-27, 2023-05-27",
    "27/05/2023, 2023-05-27",
    "5/2023, 2023-05",
    "27.5.2023, 2023-05-27",
    "٢٧/٠٥/٢٠٢٣, 2023-05-27",
    "٢٠٢٣, 2023",
  })
  void datesAreReadAsPeopleTypeThem(String typed, String iso) {
    assertThat(new Period(" " + typed, "").start().map(PartialDate::iso)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mai",
        "23",
        "2023-13",
        "2023-02-30",
        "31/02/2023",
        "2023-",
        "-2023",
        "20233",
        "’"
      })
  void anEndThatIsNoDateIsLeftOutAndTheOtherHolds(String typed) {
    Period period = new Period(typed, "2024-02");
    assertThat(period.problems()).containsExactly(Problem.FROM);
    assertThat(period.days()).isEqualTo(new DayRange(null, LocalDate.of(2024, 2, 29)));
    assertThat(new Period("", typed).problems()).containsExactly(Problem.TO);
    assertThat(new Period(typed, typed).isActive()).isFalse();
  }

  @Test
  void aYearHoldsAllItsDaysWhateverTheOtherEndSays() {
    assertThat(new Period("2023", "2023-01").days())
        .isEqualTo(new DayRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31)));
    assertThat(new Period("2023-06", "2023").problems()).isEmpty();
  }

  @Test
  void endsInTheWrongOrderLimitNothing() {
    Period period = new Period("2024", "2023");
    assertThat(period.problems()).containsExactly(Problem.ORDER);
    assertThat(period.days()).isNull();
  }

  @Test
  void nothingAndEndlessTextsAreNoPeriod() {
    assertThat(Period.NONE.days()).isNull();
    assertThat(Period.NONE.problems()).isEmpty();
    assertThat(new Period("9".repeat(100_000), "").from()).hasSizeLessThan(50);
  }
}
