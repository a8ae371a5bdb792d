package org.rihla.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The term of a hit, by its place among the terms of a segment. It is read when it is compared with
 * one of another segment, and then remembered; no term comes before any.
 */
final class PlacedTerm implements Comparable<PlacedTerm> {

  /** The ordinal of no term. */
  static final int ABSENT = -1;

  private final SortedDocValues terms;
  private final int ordinal;
  private @Nullable BytesRef read;

  PlacedTerm(SortedDocValues terms, int ordinal) {
    this.terms = terms;
    this.ordinal = ordinal;
  }

  @Override
  public int compareTo(PlacedTerm other) {
    return terms.equals(other.terms) || ordinal == ABSENT || other.ordinal == ABSENT
        ? Integer.compare(ordinal, other.ordinal)
        : read().compareTo(other.read());
  }

  /** Twice its ordinal among the terms of a segment, or one less than that of the next term. */
  long doubledPlaceIn(SortedDocValues others) throws IOException {
    if (others.equals(terms) || ordinal == ABSENT) {
      return 2L * ordinal;
    }
    int found = others.lookupTerm(read());
    return found >= 0 ? 2L * found : 2L * (-found - 1) - 1;
  }

  private BytesRef read() {
    if (read == null) {
      try {
        read = BytesRef.deepCopyOf(terms.lookupOrd(ordinal));
      } catch (IOException e) {
        throw new UncheckedIOException("A term that hits are ordered by cannot be read", e);
      }
    }
    return read;
  }
}
