package org.rihla.search.lucene;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;

/** Orders hits by the values that they were sorted by when they were found. */
final class HitOrder {

  private HitOrder() {}

  /** By the first of these fields; what is equal there, by the next. */
  static Comparator<ScoreDoc> by(SortField... fields) {
    Comparator<FieldDoc> order =
        IntStream.range(0, fields.length)
            .mapToObj(place -> by(place, fields[place]))
            .reduce(Comparator::thenComparing)
            .orElseThrow();
    return (one, other) -> order.compare((FieldDoc) one, (FieldDoc) other);
  }

  private static Comparator<FieldDoc> by(int place, SortField field) {
    Comparator<FieldDoc> ascending = by(place, field.getComparator(1, Pruning.NONE));
    return field.getReverse() ? ascending.reversed() : ascending;
  }

  @SuppressWarnings("unchecked")
  private static <T> Comparator<FieldDoc> by(int place, FieldComparator<T> values) {
    return (one, other) -> values.compareValues((T) one.fields[place], (T) other.fields[place]);
  }
}
