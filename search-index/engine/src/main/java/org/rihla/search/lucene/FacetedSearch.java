package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.rihla.search.FacetRequest;
import org.rihla.search.SearchRequest;

/**
 * Finds hits and counts facets. A facet with chosen values is counted as if none of its own were:
 * in a search of its own, which makes no scores. Lucene's way of doing all in one search would
 * score every document that lacks a chosen value.
 */
final class FacetedSearch {

  private final FacetCounts facets;

  FacetedSearch(FacetCounts facets) {
    this.facets = facets;
  }

  /**
   * What was found.
   *
   * @param documents the best, and the total
   * @param counts by key of the facet; without those that no document has
   */
  record Found(TopFieldDocs documents, Map<String, Facets> counts) {}

  /** Finds the best documents that a query and the request's filters let through. */
  Found find(
      IndexSearcher searcher, SearchRequest request, Query query, TopFieldCollectorManager best)
      throws IOException {
    Map<String, SortedSetDocValuesReaderState> open = asked(searcher, request);
    Map<String, Facets> counts = new HashMap<>();
    for (String chosen : request.filters().keySet()) {
      SortedSetDocValuesReaderState values = open.remove(chosen);
      if (values != null) {
        Query others = RequestFilters.ofOthers(facets.config(), query, request, chosen);
        FacetsCollector without = searcher.search(others, new FacetsCollectorManager());
        counts.put(chosen, new SortedSetDocValuesFacetCounts(values, without));
      }
    }
    Query filtered = RequestFilters.of(facets.config(), query, request);
    if (open.isEmpty()) {
      return new Found(searcher.search(filtered, best), counts);
    }
    Object[] both =
        searcher.search(filtered, new MultiCollectorManager(best, new FacetsCollectorManager()));
    FacetsCollector documents = (FacetsCollector) both[1];
    for (Map.Entry<String, SortedSetDocValuesReaderState> facet : open.entrySet()) {
      counts.put(facet.getKey(), new SortedSetDocValuesFacetCounts(facet.getValue(), documents));
    }
    return new Found((TopFieldDocs) both[0], counts);
  }

  /** The facets that are asked for, of which any document has values. */
  private Map<String, SortedSetDocValuesReaderState> asked(
      IndexSearcher searcher, SearchRequest request) throws IOException {
    FacetOrdinals ordinals = facets.ordinals(searcher.getIndexReader());
    Map<String, SortedSetDocValuesReaderState> asked = new HashMap<>();
    for (FacetRequest facet : request.facets()) {
      ordinals.of(facet.key()).ifPresent(values -> asked.put(facet.key(), values));
    }
    return asked;
  }
}
