package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * Orders by terms those hits that are equal otherwise, which are few. Lucene's own order reads the
 * term of every hit that it keeps for a while; this one remembers where the term stands, and reads
 * it when it is compared with one of another segment.
 *
 * <p>A hit without a term comes first.
 */
final class TieOrder extends FieldComparator<PlacedTerm> {

  private final String field;
  private final @Nullable PlacedTerm[] kept;

  /** Of the last of those hits that are kept, once they are enough. */
  private @Nullable PlacedTerm bottom;

  private TieOrder(String field, int hits) {
    this.field = field;
    this.kept = new PlacedTerm[hits];
  }

  /** By the terms of a field, ascending. */
  static SortField by(String field) {
    return new SortField(
        field,
        new FieldComparatorSource() {
          @Override
          public FieldComparator<?> newComparator(
              String name, int hits, Pruning pruning, boolean reversed) {
            return new TieOrder(name, hits);
          }
        });
  }

  @Override
  public int compare(int slot, int other) {
    return value(slot).compareTo(value(other));
  }

  @Override
  public PlacedTerm value(int slot) {
    return Objects.requireNonNull(kept[slot]);
  }

  @Override
  public void setTopValue(PlacedTerm value) {
    throw new UnsupportedOperationException("Nothing is searched after a hit");
  }

  @Override
  public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
    return new InSegment(DocValues.getSorted(leaf.reader(), field));
  }

  /** The hits of one segment. */
  private final class InSegment implements LeafFieldComparator {

    private final SortedDocValues terms;

    /** Twice the ordinal of the last kept term, one less if it stands before that; or unknown. */
    private long bottomPlace;

    private boolean bottomKnown;

    private InSegment(SortedDocValues terms) {
      this.terms = terms;
    }

    @Override
    public void setBottom(int slot) {
      bottom = kept[slot];
      bottomKnown = false;
    }

    @Override
    public int compareBottom(int document) throws IOException {
      return Long.compare(bottomPlace(), 2L * ordinal(document));
    }

    /** Looked up once, however many hits are compared with it. */
    private long bottomPlace() throws IOException {
      if (!bottomKnown) {
        bottomPlace = Objects.requireNonNull(bottom).doubledPlaceIn(terms);
        bottomKnown = true;
      }
      return bottomPlace;
    }

    @Override
    public int compareTop(int document) {
      throw new UnsupportedOperationException("Nothing is searched after a hit");
    }

    @Override
    public void copy(int slot, int document) throws IOException {
      kept[slot] = new PlacedTerm(terms, ordinal(document));
    }

    private int ordinal(int document) throws IOException {
      return terms.advanceExact(document) ? terms.ordValue() : PlacedTerm.ABSENT;
    }

    @Override
    public void setScorer(Scorable scorer) {}
  }
}
