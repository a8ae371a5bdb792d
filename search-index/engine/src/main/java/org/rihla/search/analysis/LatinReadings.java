package org.rihla.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads words of Latin letters by units: letters that are spoken together. */
final class LatinReadings {

  private static final int MOST_READINGS = 16;
  private static final char FIRST = 'a';
  private static final char LAST = 'z';

  /** The longest first, by their first letter. */
  private final List<List<Unit>> units;

  /**
   * Reads by a table.
   *
   * @param table how a unit may be read, the likeliest first, by its letters
   */
  LatinReadings(Map<String, List<String>> table) {
    this.units =
        IntStream.rangeClosed(FIRST, LAST).mapToObj(letter -> beginning(letter, table)).toList();
  }

  private record Unit(String letters, List<String> sounds) {}

  private static List<Unit> beginning(int letter, Map<String, List<String>> table) {
    return table.entrySet().stream()
        .filter(entry -> entry.getKey().charAt(0) == letter)
        .map(entry -> new Unit(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Unit unit) -> unit.letters().length()).reversed())
        .toList();
  }

  /** The ways to read a folded word, the likeliest first; what is no Latin letter is left out. */
  List<String> of(String word) {
    List<StringBuilder> readings = List.of(new StringBuilder());
    int at = 0;
    while (at < word.length()) {
      Unit unit = longest(word, at);
      if (unit != null) {
        readings = continued(readings, unit.sounds());
      }
      at += unit == null ? 1 : unit.letters().length();
    }
    return readings.stream().map(StringBuilder::toString).toList();
  }

  private @Nullable Unit longest(String word, int at) {
    char first = word.charAt(at);
    if (first >= FIRST && first <= LAST) {
      for (Unit unit : units.get(first - FIRST)) {
        if (word.startsWith(unit.letters(), at)) {
          return unit;
        }
      }
    }
    return null;
  }

  private static List<StringBuilder> continued(List<StringBuilder> readings, List<String> sounds) {
    if (sounds.size() == 1) {
      readings.forEach(reading -> reading.append(sounds.getFirst()));
      return readings;
    }
    List<StringBuilder> longer = new ArrayList<>();
    for (String next : sounds) {
      for (StringBuilder reading : readings) {
        if (longer.size() < MOST_READINGS) {
          longer.add(new StringBuilder(reading).append(next));
        }
      }
    }
    return longer;
  }
}
