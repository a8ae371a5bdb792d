package org.rihla.search.benchmark.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes texts of one language. */
final class TextMaker {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final int CONCEPTS = 300;
  private static final int SHORTEST_WORD = 5;
  private static final int SUMMARY_BYTES = 220;

  private final Vocabulary vocabulary;
  private final String[] concepts = new String[CONCEPTS];

  TextMaker(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < CONCEPTS; i++) {
      concepts[i] = vocabulary.telling(random) + " " + vocabulary.telling(random);
    }
  }

  /** A text of about so many bytes. */
  SampleText text(SplittableRandom random, int number, int bytes) {
    String title = title(random);
    String summary = sentences(random, SUMMARY_BYTES);
    int left = bytes - SUMMARY_BYTES - size(title);
    String reference = String.format(Locale.ROOT, " %d/%06d.", 1990 + number % 35, number);
    return new SampleText(title, keywords(random), summary, sentences(random, left) + reference);
  }

  /**
   * Words of a text that a reader looks for, each once and at most {@code count}: of any three the
   * most frequent, because those are the ones that a reader knows.
   */
  List<String> wanted(SplittableRandom random, String text, int count) {
    String[] telling =
        NO_LETTER
            .splitAsStream(text)
            .filter(word -> word.length() >= SHORTEST_WORD && vocabulary.isTelling(word))
            .distinct()
            .toArray(String[]::new);
    return telling.length == 0
        ? List.of()
        : Stream.generate(() -> mostFrequentOfThree(random, telling))
            .limit(count)
            .distinct()
            .toList();
  }

  private String mostFrequentOfThree(SplittableRandom random, String... words) {
    return random
        .ints(3, 0, words.length)
        .mapToObj(place -> words[place])
        .min(Comparator.comparingInt(vocabulary::rank))
        .orElseThrow();
  }

  private String title(SplittableRandom random) {
    List<String> words = new ArrayList<>();
    for (int i = 4 + random.nextInt(5); i > 0; i--) {
      words.add(random.nextInt(3) == 0 ? vocabulary.next(random) : vocabulary.telling(random));
    }
    return String.join(" ", words);
  }

  private List<String> keywords(SplittableRandom random) {
    return random
        .ints(1 + random.nextInt(3), 0, CONCEPTS)
        .distinct()
        .sorted()
        .boxed()
        .map(concept -> concepts[concept])
        .toList();
  }

  /** Sentences, because excerpts are cut at their ends. */
  private String sentences(SplittableRandom random, int bytes) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    while (length < bytes) {
      for (int words = 8 + random.nextInt(14); words > 0; words--) {
        String word = vocabulary.next(random);
        text.append(word).append(words == 1 ? ". " : " ");
        length += size(word) + 1;
      }
    }
    return text.toString().strip();
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
