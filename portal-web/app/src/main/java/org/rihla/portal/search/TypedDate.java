package org.rihla.portal.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.portal.language.PartialDate;

/** Reads a date as a person types it: {@code 2023}, {@code 2023-11}, {@code 14/11/2023}. */
final class TypedDate {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[/.-](\\d{1,2})(?:[/.-](\\d{1,2}))?)?");

  private TypedDate() {}

  /** The date; empty if the text is none. Digits may be of any script. */
  static Optional<PartialDate> read(String text) {
    String date = digits(text.strip());
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return PartialDate.parse(dayFirst.group(3) + part(dayFirst, 2) + part(dayFirst, 1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(date);
    return yearFirst.matches()
        ? PartialDate.parse(yearFirst.group(1) + part(yearFirst, 2) + part(yearFirst, 3))
        : Optional.empty();
  }

  private static String part(Matcher matcher, int group) {
    String number = matcher.group(group);
    return number == null ? "" : (number.length() == 1 ? "-0" : "-") + number;
  }

  private static String digits(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          int digit = Character.digit(c, 10);
          latin.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
    return latin.toString();
  }
}
