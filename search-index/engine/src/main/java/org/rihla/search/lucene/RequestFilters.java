package org.rihla.search.lucene;

import java.util.function.Predicate;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Query;
import org.rihla.search.SearchRequest;
import org.rihla.search.query.DayQueries;

/** What a request says beside its text: chosen values of facets, and days. */
final class RequestFilters {

  private RequestFilters() {}

  /** What a query finds of it. */
  static Query of(FacetsConfig config, Query query, SearchRequest request) {
    return filtered(config, query, request, key -> true);
  }

  /** What a query finds, whatever is chosen of one facet. */
  static Query ofOthers(FacetsConfig config, Query query, SearchRequest request, String facet) {
    return filtered(config, query, request, key -> !key.equals(facet));
  }

  private static Query filtered(
      FacetsConfig config, Query query, SearchRequest request, Predicate<String> facets) {
    DrillDownQuery filtered = new DrillDownQuery(config, DayQueries.within(query, request.days()));
    request
        .filters()
        .forEach((key, values) ->
            values.stream()
                .filter(value -> facets.test(key))
                .forEach(value -> filtered.add(key, value)));
    return filtered;
  }
}
