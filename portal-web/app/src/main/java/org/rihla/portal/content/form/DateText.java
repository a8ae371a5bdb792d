package org.rihla.portal.content.form;

import java.util.Arrays;
import java.util.List;

/**
 * A partial date as three boxes and as text. What is typed stays as it is typed until it is right:
 * {@code 2023--31} is a day without a month, which the check of the draft will name.
 */
record DateText(String year, String month, String day) {

  static DateText of(String iso) {
    List<String> parts = Arrays.asList(iso.split("-", 3));
    return new DateText(part(parts, 0), bare(part(parts, 1)), bare(part(parts, 2)));
  }

  private static String part(List<String> parts, int place) {
    return place < parts.size() ? parts.get(place) : "";
  }

  private static String bare(String digits) {
    return digits.length() == 2 && digits.startsWith("0") ? digits.substring(1) : digits;
  }

  /** ISO 8601 as far as the date goes, or what comes nearest to it. */
  String iso() {
    if (day.isEmpty() && month.isEmpty()) {
      return year;
    }
    String yearAndMonth = year + "-" + twoDigits(month);
    return day.isEmpty() ? yearAndMonth : yearAndMonth + "-" + twoDigits(day);
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
