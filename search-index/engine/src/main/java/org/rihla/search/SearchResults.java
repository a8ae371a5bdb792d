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
 * @param synonyms by which the hits of this page were found in the language that was typed
 * @param promoted answers that were chosen for this question, best first: visible to the caller and
 *     within all filters, on the first page by relevance only. They do not change {@code total},
 *     and one that was found as well is among {@code hits} all the same
 * @param relaxed true if nothing had enough of the words, so that these have some of them only
 * @param took time that the search took within the index
 */
public record SearchResults(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    List<UsedTranslation> translations,
    List<UsedSynonym> synonyms,
    List<Hit> promoted,
    boolean relaxed,
    Duration took) {

  /** Copies its lists. */
  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    translations = List.copyOf(translations);
    synonyms = List.copyOf(synonyms);
    promoted = List.copyOf(promoted);
  }
}
