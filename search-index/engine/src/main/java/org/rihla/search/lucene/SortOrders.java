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
    String titles = Fields.titleOrder(request.language());
    SortField title = new SortField(titles, SortField.Type.STRING);
    SortField titleOfEqual = TieOrder.by(titles);
    SortField idOfEqual = TieOrder.by(Fields.ID);
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, titleOfEqual, idOfEqual);
      case NEWEST -> new Sort(newest, titleOfEqual, idOfEqual);
      case OLDEST -> new Sort(day(false, Long.MAX_VALUE), titleOfEqual, idOfEqual);
      case TITLE -> new Sort(title, newest, idOfEqual);
    };
  }

  private static SortField day(boolean latestFirst, long missing) {
    return new SortField(Fields.DAY, SortField.Type.LONG, latestFirst, missing);
  }
}
