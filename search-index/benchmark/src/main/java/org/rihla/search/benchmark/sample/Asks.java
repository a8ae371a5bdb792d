package org.rihla.search.benchmark.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Requests as readers make them: they look for a document that they have seen, by some of its
 * words. All come from the first thousand documents, so that indexes of any size get the same.
 */
public final class Asks {

  private static final int REACH = 1_000;

  /** Words of a long request. */
  private static final int LONG = 6;

  private final long seed;
  private final SampleDocuments documents;
  private final int reach;

  /** Requests for an index that holds this many documents. */
  public Asks(long seed, SampleDocuments documents, int size) {
    this.seed = seed;
    this.documents = documents;
    this.reach = Math.min(size, REACH);
  }

  /** The first requests of a kind; the same number has the same words in every kind. */
  public List<Ask> first(int count, AskKind kind) {
    return IntStream.range(0, count).mapToObj(number -> ask(number, kind)).toList();
  }

  private Ask ask(int number, AskKind kind) {
    SplittableRandom random = new SplittableRandom(seed * 7_919 + number);
    SampleDocument document = documents.document(random.nextInt(reach));
    String wanted = random.nextBoolean() ? "fr" : "ar";
    Map.Entry<String, SampleText> text = text(document, wanted);
    String facet = SampleDocuments.FACETS.get(random.nextInt(SampleDocuments.FACETS.size()));
    String value = document.facets().getOrDefault(facet, List.of("")).getFirst();
    return new Ask(
        text.getKey(),
        words(random, text.getKey(), text.getValue()),
        access(random),
        kind.filtered() ? Map.of(facet, value) : Map.of(),
        kind.faceted() ? SampleDocuments.FACETS : List.of(),
        kind.highlighted());
  }

  private static Map.Entry<String, SampleText> text(SampleDocument document, String wanted) {
    return document.texts().entrySet().stream()
        .min(Comparator.comparing(text -> !text.getKey().equals(wanted)))
        .orElseThrow();
  }

  /**
   * One word (30 of 100 requests), two (55) or six, of the title or of the body; of three to five
   * the engine wants more or less by their rarity, which other engines cannot be told.
   */
  private List<String> words(SplittableRandom random, String language, SampleText text) {
    int chance = random.nextInt(100);
    int count = chance < 30 ? 1 : chance < 85 ? 2 : LONG;
    List<String> words =
        documents.wanted(
            random, language, random.nextBoolean() ? text.title() : text.body(), count);
    List<String> found =
        words.isEmpty() ? documents.wanted(random, language, text.body(), count) : words;
    return found.size() < LONG ? found.subList(0, Math.min(2, found.size())) : found;
  }

  private static Set<String> access(SplittableRandom random) {
    int kind = random.nextInt(10);
    if (kind < 6) {
      return Set.of("public");
    }
    return kind < 9
        ? Set.of("public", "partners")
        : Set.of("public", "partners", "group:" + random.nextInt(SampleDocuments.GROUPS));
  }
}
