package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.PageHit;
import org.rihla.search.PageSearchRequest;
import org.rihla.search.analysis.Fields;
import org.rihla.search.query.ItemQueries;
import org.rihla.search.query.SearchedText;

/** Finds the pages of one attachment of one item. */
final class PagesOfOne {

  private PagesOfOne() {}

  /**
   * Pages in the order of their numbers.
   *
   * @param pages what to look for, among what the caller may see
   */
  static List<PageHit> of(
      IndexSearcher searcher, SearchedText text, Query pages, PageSearchRequest request)
      throws IOException {
    ScoreDoc[] item = searcher.search(item(request), 1).scoreDocs;
    List<Integer> best = new ArrayList<>();
    for (List<Integer> documents :
        new BestPages(searcher, pages, Integer.MAX_VALUE).of(item).values()) {
      for (int page : documents) {
        if (best.size() < request.limit() && isOf(request.attachment(), searcher, page)) {
          best.add(page);
        }
      }
    }
    Map<Integer, PageHit> shown = PageHits.shown(searcher, text, List.of(best));
    return shown.values().stream().sorted(Comparator.comparingInt(PageHit::number)).toList();
  }

  private static Query item(PageSearchRequest request) {
    return new BooleanQuery.Builder()
        .add(ItemQueries.access(request.access()), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ID, request.item())), Occur.FILTER)
        .add(new FieldExistsQuery(Fields.VERSION), Occur.FILTER)
        .build();
  }

  private static boolean isOf(String attachment, IndexSearcher searcher, int page)
      throws IOException {
    return ShownPage.of(searcher.storedFields().document(page)).isOf(attachment);
  }
}
