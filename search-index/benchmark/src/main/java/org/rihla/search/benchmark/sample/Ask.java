package org.rihla.search.benchmark.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request.
 *
 * @param language of the words and of the reader
 * @param words one to four, each once, no stop word
 * @param access tokens of the reader
 * @param filters wanted value by facet, of one facet at most
 * @param facets to be counted, each without its own filter
 * @param highlighted whether title, summary and body are to be highlighted; an engine whose hits
 *     always are does it in any case
 */
public record Ask(
    String language,
    List<String> words,
    Set<String> access,
    Map<String, String> filters,
    List<String> facets,
    boolean highlighted) {
  private static final int FEW_ANSWERS = 5;

  /** Number of hits that are wanted. */
  public static final int HITS = 10;

  /** Copies its collections. */
  public Ask {
    words = List.copyOf(words);
    access = Set.copyOf(access);
    filters = Map.copyOf(filters);
    facets = List.copyOf(facets);
  }

  /** What a reader would type. */
  public String text() {
    return String.join(" ", words);
  }

  /** How many of the words a document must have: both of two; of six two, as the engine does. */
  public int wordsNeeded() {
    return Math.min(2, words.size());
  }

  /** Whether so few documents have enough of the words that any one of them will do. */
  public boolean isTooFew(long found) {
    return words.size() > 1 && found < (words.size() > 2 ? FEW_ANSWERS : 1);
  }
}
