package org.rihla.search.query;

import java.time.LocalDate;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.rihla.search.DayRange;
import org.rihla.search.analysis.Fields;

/** The days of items, and how they are asked for. */
public final class DayQueries {

  private DayQueries() {}

  /** What an index keeps of a span of days. */
  public static IndexableField field(LocalDate first, LocalDate last) {
    return new LongRange(
        Fields.DAYS, new long[] {first.toEpochDay()}, new long[] {last.toEpochDay()});
  }

  /** What a query finds, within a range; all of it if there is none. */
  public static Query within(Query query, @Nullable DayRange range) {
    if (range == null) {
      return query;
    }
    LocalDate from = range.from();
    LocalDate to = range.to();
    long[] first = {from == null ? Long.MIN_VALUE : from.toEpochDay()};
    long[] last = {to == null ? Long.MAX_VALUE : to.toEpochDay()};
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(LongRange.newIntersectsQuery(Fields.DAYS, first, last), Occur.FILTER)
        .build();
  }
}
