package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    SortedSetDocValuesReaderState state =
        request.facets().isEmpty() ? null : facets.state(searcher.getIndexReader());
    if (state == null) {
      return new Found(searcher.search(filtered, best), Map.of());
    }
    Map<String, Facets> counts = new HashMap<>();
    for (String key : keys(request, true)) {
      Query others = RequestFilters.ofOthers(facets.config(), query, request, key);
      counts.put(key, counted(state, searcher.search(others, new FacetsCollectorManager())));
    }
    List<String> open = keys(request, false);
    if (open.isEmpty()) {
      return new Found(searcher.search(filtered, best), counts);
    }
    Object[] both =
        searcher.search(filtered, new MultiCollectorManager(best, new FacetsCollectorManager()));
    Facets counted = counted(state, (FacetsCollector) both[1]);
    open.forEach(key -> counts.put(key, counted));
    return new Found((TopFieldDocs) both[0], counts);
  }

  /** Facets that are asked for, those with chosen values or the others. */
  private static List<String> keys(SearchRequest request, boolean chosen) {
    Set<String> filters = request.filters().keySet();
    return request.facets().stream()
        .map(FacetRequest::key)
        .filter(key -> filters.contains(key) == chosen)
        .toList();
  }

  private static Facets counted(SortedSetDocValuesReaderState state, FacetsCollector docs)
      throws IOException {
    return new SortedSetDocValuesFacetCounts(state, docs);
  }
}
