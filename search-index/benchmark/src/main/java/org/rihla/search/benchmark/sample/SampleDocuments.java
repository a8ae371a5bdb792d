package org.rihla.search.benchmark.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The documents of a seed. Each follows from its number alone, so that a process can make them
 * itself and none need be sent.
 */
public final class SampleDocuments {

  /** The facets that documents carry. */
  public static final List<String> FACETS = List.of("theme", "sector", "country");

  /** Number of groups that may see documents of their own. */
  static final int GROUPS = 20;

  private static final int BYTES = 3_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private final long seed;
  private final TextMaker french;
  private final TextMaker arabic;

  /** Makes the vocabularies. */
  public SampleDocuments(long seed) {
    this.seed = seed;
    this.french = new TextMaker(Vocabulary.french(seed), seed);
    this.arabic = new TextMaker(Vocabulary.arabic(seed), seed);
  }

  /** The documents with the numbers from {@code from} to before {@code to}. */
  public List<SampleDocument> between(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::document).toList();
  }

  /** The document with a number. */
  public SampleDocument document(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    Map<String, SampleText> texts = texts(random, number);
    return new SampleDocument(
        String.format(Locale.ROOT, "d%08d", number),
        "type-" + skewed(random, 12),
        texts,
        facets(random),
        access(random),
        FIRST_DAY.plusDays(random.nextInt(9_000)),
        Map.of("path", "/type/" + number, "place", "place " + random.nextInt(500)));
  }

  /** At most so many words of a text that a reader looks for. */
  List<String> wanted(SplittableRandom random, String language, String text, int count) {
    return (language.equals("fr") ? french : arabic).wanted(random, text, count);
  }

  /** Four of five documents exist in both languages. */
  private Map<String, SampleText> texts(SplittableRandom random, int number) {
    int kind = random.nextInt(100);
    if (kind < 12) {
      return Map.of("fr", french.text(random, number, BYTES));
    }
    if (kind < 20) {
      return Map.of("ar", arabic.text(random, number, BYTES));
    }
    SampleText original = french.text(random, number, BYTES / 2);
    return Map.of("fr", original, "ar", arabic.text(random, number, BYTES / 2));
  }

  private static Map<String, List<String>> facets(SplittableRandom random) {
    return Map.of(
        "theme", values(1 + random.nextInt(3), () -> "theme-" + skewed(random, 60)),
        "sector", values(1 + random.nextInt(2), () -> "sector-" + skewed(random, 25)),
        "country", values(1, () -> "country-" + skewed(random, 12)));
  }

  private static List<String> values(int most, Supplier<String> value) {
    IntFunction<String> any = place -> value.get();
    return IntStream.range(0, most).mapToObj(any).distinct().sorted().toList();
  }

  private static Set<String> access(SplittableRandom random) {
    int kind = random.nextInt(100);
    if (kind < 70) {
      return Set.of("public");
    }
    return kind < 85 ? Set.of("partners") : Set.of("group:" + random.nextInt(GROUPS));
  }

  /** A number below {@code bound}; small ones are more frequent. */
  private static int skewed(SplittableRandom random, int bound) {
    double chance = random.nextDouble();
    return (int) (bound * chance * chance);
  }
}
