package org.rihla.search.lucene;

import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Query;
import org.rihla.search.SearchRequest;
import org.rihla.search.query.DayQueries;

/** What a request says beside its text: chosen values of facets, and days. */
final class RequestFilters {

  private RequestFilters() {}

  /** What a query finds of it. */
  static DrillDownQuery of(FacetsConfig config, Query query, SearchRequest request) {
    DrillDownQuery filtered = new DrillDownQuery(config, DayQueries.within(query, request.days()));
    request.filters().forEach((key, values) -> values.forEach(value -> filtered.add(key, value)));
    return filtered;
  }
}
