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
    Query filtered = RequestFilters.of(facets.config(), query, request);
    Map<String, SortedSetDocValuesReaderState> asked = asked(searcher, request);
    Map<String, Facets> counts = new HashMap<>();
    for (String key : asked.keySet()) {
      if (request.filters().containsKey(key)) {
        Query others = RequestFilters.ofOthers(facets.config(), query, request, key);
        var documents = searcher.search(others, new FacetsCollectorManager());
        counts.put(key, new SortedSetDocValuesFacetCounts(asked.get(key), documents));
      }
    }
    asked.keySet().removeAll(counts.keySet());
    if (asked.isEmpty()) {
      return new Found(searcher.search(filtered, best), counts);
    }
    Object[] both =
        searcher.search(filtered, new MultiCollectorManager(best, new FacetsCollectorManager()));
    for (Map.Entry<String, SortedSetDocValuesReaderState> open : asked.entrySet()) {
      var documents = (FacetsCollector) both[1];
      counts.put(open.getKey(), new SortedSetDocValuesFacetCounts(open.getValue(), documents));
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
