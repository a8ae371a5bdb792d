package org.rihla.search;

import java.time.Duration;
import java.util.List;

/**
 * What a search found.
 *
 * @param total exact number of items that match and that the caller may see
 * @param hits the part of them that was asked for; empty beyond the last
 * @param facets in the order of the request
 * @param took time that the search took within the index
 */
public record SearchResults(long total, List<Hit> hits, List<Facet> facets, Duration took) {

  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
