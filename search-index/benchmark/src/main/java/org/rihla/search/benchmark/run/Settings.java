package org.rihla.search.benchmark.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run is to do.
 *
 * @param sizes numbers of documents, one measurement each
 * @param different documents that are made at most; of more the others are copies of these
 * @param engines names of the engines
 * @param seconds of measuring in each round, for each kind of request and number of threads, and of
 *     warm-up for each kind
 * @param heap of each engine's process, as {@code -Xmx} takes it
 * @param seed of documents and requests
 * @param pieces whether JMH measures the hot pieces as well
 */
public record Settings(
    List<Integer> sizes,
    int different,
    List<String> engines,
    int seconds,
    String heap,
    long seed,
    boolean pieces) {

  private static final String DOCUMENTS = "--documents";
  private static final String DIFFERENT = "--different";
  private static final String ENGINES = "--engines";
  private static final String SECONDS = "--seconds";
  private static final String HEAP = "--heap";
  private static final String SEED = "--seed";
  private static final String PIECES = "--pieces";
  private static final Set<String> ALL =
      Set.of(DOCUMENTS, DIFFERENT, ENGINES, SECONDS, HEAP, SEED, PIECES);

  /** Copies its lists, and checks that each number of documents can be made of whole copies. */
  public Settings {
    sizes = List.copyOf(sizes);
    engines = List.copyOf(engines);
    for (int size : sizes) {
      if (size > different && size % different != 0) {
        throw new IllegalArgumentException(
            size + " documents cannot be made of copies of " + different);
      }
    }
  }

  /** How many of so many documents are different. */
  public int different(int size) {
    return Math.min(size, different);
  }

  /** How often each of them is in an index of so many documents. */
  public int copies(int size) {
    return size / different(size);
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException for an option that there is not, or a value that is none
   */
  public static Settings read(List<String> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String option = arguments.get(i);
      if (!ALL.contains(option) || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            (ALL.contains(option) ? option + " needs a value" : "There is no option " + option)
                + "; there are "
                + String.join(", ", ALL.stream().sorted().toList()));
      }
      // Sizes add up, of other options the last counts.
      values.merge(
          option,
          arguments.get(i + 1),
          option.equals(DOCUMENTS) ? (a, b) -> a + "," + b : (a, b) -> b);
    }
    return new Settings(
        list(values.getOrDefault(DOCUMENTS, "10000,100000,1000000")).stream()
            .map(size -> number(DOCUMENTS, size))
            .toList(),
        number(DIFFERENT, values.getOrDefault(DIFFERENT, String.valueOf(Integer.MAX_VALUE))),
        list(values.getOrDefault(ENGINES, String.join(",", Contenders.NAMES))),
        number(SECONDS, values.getOrDefault(SECONDS, "3")),
        values.getOrDefault(HEAP, "1g"),
        number(SEED, values.getOrDefault(SEED, "1")),
        !values.getOrDefault(PIECES, "yes").equals("no"));
  }

  private static List<String> list(String value) {
    return Arrays.asList(value.split(",", -1));
  }

  private static int number(String option, String value) {
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException ignored) {
      // Told below, as a number out of range.
    }
    throw new IllegalArgumentException(option + " takes a number above 0, not " + value);
  }
}
