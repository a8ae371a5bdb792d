package org.rihla.search.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.rihla.search.SearchRequest;
import org.rihla.search.analysis.Fields;

/** Orders of hits; the id decides last, so that pages never overlap. */
final class SortOrders {

  private SortOrders() {}

  static Sort of(SearchRequest request) {
    SortField newest = day(true, Long.MIN_VALUE);
    SortField title = new SortField(Fields.titleOrder(request.language()), SortField.Type.STRING);
    SortField id = new SortField(Fields.ID, SortField.Type.STRING);
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, title, id);
      case NEWEST -> new Sort(newest, title, id);
      case OLDEST -> new Sort(day(false, Long.MAX_VALUE), title, id);
      case TITLE -> new Sort(title, newest, id);
    };
  }

  private static SortField day(boolean latestFirst, long missing) {
    return new SortField(Fields.DAY, SortField.Type.LONG, latestFirst, missing);
  }
}
