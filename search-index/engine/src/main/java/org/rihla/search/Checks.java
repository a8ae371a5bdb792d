package org.rihla.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of arguments, with messages that say what was wrong and what is right. */
final class Checks {

  /**
   * Longest id, token or facet value, in characters: far below what an engine can hold as one term.
   */
  static final int LONGEST_TOKEN = 1000;

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private Checks() {}

  /** A key of a schema. */
  static void key(String name, String value) {
    if (!KEY.matcher(Objects.requireNonNull(value, name)).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "A %s is 1 to 64 lower-case letters, digits and hyphens, not '%s'",
              name,
              shown(value)));
    }
  }

  /** An id, an access token or a facet value: opaque, not blank, of bounded length. */
  static void token(String name, String value) {
    length(name, value, LONGEST_TOKEN);
    if (value.isBlank()) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, "%s must not be blank", name));
    }
  }

  /** A text of bounded length. */
  static void length(String name, String value, int longest) {
    if (Objects.requireNonNull(value, name).length() > longest) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s has %d characters, at most %d are allowed",
              name,
              value.length(),
              longest));
    }
  }

  /** A number between two bounds, both included. */
  static void range(String name, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s is %d, it must be between %d and %d", name, value, lowest, highest));
    }
  }

  /** First and last day: in their order, and no last one without a first. */
  static void span(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (last != null && (first == null || last.isBefore(first))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "The last day %s must not be before the first day %s", last, first));
    }
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }
}
