package org.rihla.search;

import java.time.Duration;
import java.util.List;

/**
 * What a search found.
 *
 * @param total exact number of items that match and that the caller may see
 * @param hits the part of them that was asked for; empty beyond the last
 * @param facets in the order of the request
 * @param translations by which the hits of this page were found, in the order of the words; empty
 *     if their own language was enough
 * @param relaxed true if nothing had enough of the words, so that these have some of them only
 * @param took time that the search took within the index
 */
public record SearchResults(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    List<UsedTranslation> translations,
    boolean relaxed,
    Duration took) {

  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    translations = List.copyOf(translations);
  }
}
