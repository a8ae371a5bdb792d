package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.Hit;
import org.rihla.search.SearchRequest;
import org.rihla.search.Sort;
import org.rihla.search.analysis.Fields;
import org.rihla.search.curation.Promotions;
import org.rihla.search.query.ItemQueries;
import org.rihla.search.query.SearchedText;
import org.rihla.search.query.UserText;
import org.rihla.search.query.Wish;

/** Promoted answers to a question, of those that the caller may see and the filters let through. */
record Promoted(FacetsConfig config, Hits hits) {

  List<Hit> of(
      IndexSearcher searcher, SearchRequest request, SearchedText text, Promotions promotions)
      throws IOException {
    List<String> ids =
        isAsked(request, text.typed()) ? promotions.answering(text.typed().words()) : List.of();
    if (ids.isEmpty()) {
      return List.of();
    }
    Query chosen =
        new BooleanQuery.Builder()
            .add(ItemQueries.access(request.access()), Occur.FILTER)
            .add(
                new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList()),
                Occur.FILTER)
            .build();
    var found = searcher.search(RequestFilters.of(config, chosen, request), ids.size());
    return hits.of(searcher, request, text, found.scoreDocs, Map.of()).stream()
        .sorted(Comparator.comparingInt(hit -> ids.indexOf(hit.id())))
        .toList();
  }

  /** A text with signs or phrases is no question: it says exactly what to find. */
  private static boolean isAsked(SearchRequest request, UserText typed) {
    return request.sort() == Sort.RELEVANCE
        && request.offset() == 0
        && request.limit() > 0
        && typed.phrases().isEmpty()
        && typed.wishes().equals(Wish.All.NOTHING);
  }
}
