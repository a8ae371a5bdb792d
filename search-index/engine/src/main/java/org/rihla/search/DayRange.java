package org.rihla.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of days. An item is in it if one of the days of its span is: the ends of both count, so
 * that a trip from 30 May to 2 June is found in May and in June. An item without a day is in none,
 * not even in one that is open at both ends.
 *
 * @param from first day; null if the range is open towards the past
 * @param to last day, not before the first; null if it is open towards the future
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Checks the order of the ends. */
  public DayRange {
    if (from != null) {
      Checks.span(from, to);
    }
  }
}
