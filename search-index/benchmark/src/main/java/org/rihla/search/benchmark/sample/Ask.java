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

  /** How many of the words a document must have: both of two; of more two, as the engine does. */
  public int wordsNeeded() {
    return Math.min(2, words.size());
  }

  /** Whether one of the words is enough where nothing has more of them. */
  public boolean anyWordWillDo() {
    return words.size() > 2;
  }
}
