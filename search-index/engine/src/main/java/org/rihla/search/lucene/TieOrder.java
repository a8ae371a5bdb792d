package org.rihla.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Orders by terms those hits that are equal otherwise, which are few. Lucene's own order reads the
 * term of every hit that it keeps for a while; this one remembers where the term stands, and reads
 * it when it is compared with one of another segment.
 *
 * <p>A hit without a term comes first.
 */
final class TieOrder extends FieldComparator<BytesRef> {

  private static final int ABSENT = -1;

  private final String field;
  private final List<SortedDocValues> segments = new ArrayList<>();
  private final int[] segmentOf;
  private final int[] ordinalOf;
  private final @Nullable BytesRef[] read;

  /** The slot of the last of those hits that are kept, once they are enough. */
  private int bottom;

  private TieOrder(String field, int hits) {
    this.field = field;
    this.segmentOf = new int[hits];
    this.ordinalOf = new int[hits];
    this.read = new BytesRef[hits];
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
    return segmentOf[slot] == segmentOf[other]
        ? Integer.compare(ordinalOf[slot], ordinalOf[other])
        : compareValues(value(slot), value(other));
  }

  @Override
  public void setTopValue(BytesRef value) {
    throw new UnsupportedOperationException("Nothing is searched after a hit");
  }

  @Override
  public @Nullable BytesRef value(int slot) {
    if (read[slot] == null && ordinalOf[slot] != ABSENT) {
      try {
        SortedDocValues terms = segments.get(segmentOf[slot]);
        read[slot] = BytesRef.deepCopyOf(terms.lookupOrd(ordinalOf[slot]));
      } catch (IOException e) {
        throw new UncheckedIOException("The terms of " + field + " cannot be read", e);
      }
    }
    return read[slot];
  }

  @Override
  public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
    segments.add(DocValues.getSorted(leaf.reader(), field));
    return new InSegment(segments.size() - 1);
  }

  /** The hits of one segment. */
  private final class InSegment implements LeafFieldComparator {

    private final int segment;
    private final SortedDocValues terms;

    /** Twice the ordinal of the last kept term, one less if it stands before that; or unknown. */
    private long bottomPlace;

    private boolean bottomKnown;

    private InSegment(int segment) {
      this.segment = segment;
      this.terms = segments.get(segment);
    }

    @Override
    public void setBottom(int slot) {
      bottom = slot;
      bottomKnown = false;
    }

    @Override
    public int compareBottom(int document) throws IOException {
      return Long.compare(bottomPlace(), 2L * ordinal(document));
    }

    /** Looked up once, however many hits are compared with it. */
    private long bottomPlace() throws IOException {
      if (!bottomKnown) {
        if (segmentOf[bottom] == segment || ordinalOf[bottom] == ABSENT) {
          bottomPlace = 2L * ordinalOf[bottom];
        } else {
          int found = terms.lookupTerm(value(bottom));
          bottomPlace = found >= 0 ? 2L * found : 2L * (-found - 1) - 1;
        }
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
      segmentOf[slot] = segment;
      ordinalOf[slot] = ordinal(document);
      read[slot] = null;
    }

    private int ordinal(int document) throws IOException {
      return terms.advanceExact(document) ? terms.ordValue() : ABSENT;
    }

    @Override
    public void setScorer(Scorable scorer) {}
  }
}
