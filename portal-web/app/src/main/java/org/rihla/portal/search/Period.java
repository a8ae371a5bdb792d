package org.rihla.portal.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.PartialDate;
import org.rihla.search.DayRange;

/**
 * A range of days to search in, each end as precise as it was typed: {@code 2023} begins with its
 * first day and ends with its last. An end that is no date is left out of the search, and so are
 * both if the last day is before the first.
 *
 * @param from first date as it was typed, may be empty
 * @param to last date as it was typed, may be empty
 */
public record Period(String from, String to) {
  /** No range. */
  public static final Period NONE = new Period("", "");

  private static final int LONGEST = 40;

  /** What is wrong with a period. */
  public enum Problem {
    /** The first date cannot be read. */
    FROM,
    /** The last date cannot be read. */
    TO,
    /** The last day is before the first. */
    ORDER
  }

  /** Keeps what a person may have meant as a date. */
  public Period {
    from = shortened(from);
    to = shortened(to);
  }

  private static String shortened(String text) {
    String date = text.strip();
    return date.length() > LONGEST ? date.substring(0, LONGEST) : date;
  }

  /** What is wrong, in the order of the fields. */
  public Stream<Problem> problems() {
    Optional<PartialDate> first = TypedDate.read(from);
    Optional<PartialDate> last = TypedDate.read(to);
    if (first.isPresent() && last.isPresent()) {
      return isBackwards(first.get(), last.get()) ? Stream.of(Problem.ORDER) : Stream.empty();
    }
    return Stream.of(Problem.FROM, Problem.TO)
        .filter(problem ->
            problem == Problem.FROM
                ? first.isEmpty() && !from.isEmpty()
                : last.isEmpty() && !to.isEmpty());
  }

  private static boolean isBackwards(PartialDate first, PartialDate last) {
    return last.lastDay().isBefore(first.firstDay());
  }

  /** The first date that searching goes by. */
  public Optional<PartialDate> start() {
    return problems().anyMatch(Problem.ORDER::equals) ? Optional.empty() : TypedDate.read(from);
  }

  /** The last date that searching goes by. */
  public Optional<PartialDate> end() {
    return problems().anyMatch(Problem.ORDER::equals) ? Optional.empty() : TypedDate.read(to);
  }

  /** Whether searching goes by it. */
  public boolean isActive() {
    return start().isPresent() || end().isPresent();
  }

  /** The days that are searched; null for all. */
  public @Nullable DayRange days() {
    return isActive()
        ? new DayRange(
            start().map(PartialDate::firstDay).orElse(null),
            end().map(PartialDate::lastDay).orElse(null))
        : null;
  }
}
