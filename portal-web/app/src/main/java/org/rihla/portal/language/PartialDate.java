package org.rihla.portal.language;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as it is known: a day, a month or a year. Sources often say no more than
 * “November 2023”, and inventing a day would make a fact of nothing.
 */
public sealed interface PartialDate {
  /** The first day that it may mean; used to sort. */
  LocalDate firstDay();

  /** The last day that it may mean; used to tell past from future. */
  LocalDate lastDay();

  /** ISO 8601: {@code 2023}, {@code 2023-11} or {@code 2023-11-14}. */
  String iso();

  /** A year. */
  record OfYear(Year year) implements PartialDate {
    @Override
    public LocalDate firstDay() {
      return year.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
      return year.atMonth(12).atEndOfMonth();
    }

    @Override
    public String iso() {
      return String.format(Locale.ROOT, "%04d", year.getValue());
    }
  }

  /** A month of a year. */
  record OfMonth(YearMonth month) implements PartialDate {
    @Override
    public LocalDate firstDay() {
      return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
      return month.atEndOfMonth();
    }

    @Override
    public String iso() {
      return month.toString();
    }
  }

  /** A day. */
  record OfDay(LocalDate day) implements PartialDate {
    @Override
    public LocalDate firstDay() {
      return day;
    }

    @Override
    public LocalDate lastDay() {
      return day;
    }

    @Override
    public String iso() {
      return day.toString();
    }
  }

  /** Reads {@link #iso}; empty when the text is no such date. */
  static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(new OfYear(Year.parse(text)));
        case 7 -> Optional.of(new OfMonth(YearMonth.parse(text)));
        case 10 -> Optional.of(new OfDay(LocalDate.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException ignored) {
      return Optional.empty();
    }
  }
}
