package org.rihla.search.benchmark.peer;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an engine found.
 *
 * @param total exact number of visible matches
 * @param facets counts above zero by facet and value
 * @param hits number of hits on the page
 * @param marked number of them with a highlighted word
 */
public record Answer(long total, Map<String, Map<String, Long>> facets, int hits, int marked) {

  public Answer {
    facets = Map.copyOf(facets);
  }

  /** The same for equal totals, facets and numbers of hits, whatever the order. */
  public String comparable() {
    Map<String, Map<String, Long>> sorted = new TreeMap<>();
    facets.forEach((facet, counts) -> {
      Map<String, Long> values = new TreeMap<>(counts);
      values.values().removeIf(count -> count == 0);
      sorted.put(facet, values);
    });
    return total + " matches, " + hits + " hits, facets " + sorted;
  }
}
