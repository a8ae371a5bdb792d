package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** Counts the occurrences of one term in one field, by weight and by the length of the text. */
final class TermScorer extends Scorer {

  private static final int ONE_OF_UNKNOWN_LENGTH = 1;

  private final PostingsEnum postings;
  private final @Nullable NumericDocValues norms;
  private final LengthNormalization lengths;
  private final float weight;

  /**
   * Counts occurrences.
   *
   * @param norms lengths of the texts; all are taken for short if they were not kept
   * @param weight what an occurrence counts for in a text of average length
   */
  TermScorer(
      PostingsEnum postings,
      @Nullable NumericDocValues norms,
      LengthNormalization lengths,
      float weight) {
    this.postings = postings;
    this.norms = norms;
    this.lengths = lengths;
    this.weight = weight;
  }

  @Override
  public int docID() {
    return postings.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return postings;
  }

  @Override
  public float score() throws IOException {
    int length =
        norms != null && norms.advanceExact(postings.docID())
            ? (int) norms.longValue() & 0xff
            : ONE_OF_UNKNOWN_LENGTH;
    return postings.freq() * weight / lengths.divisor(length);
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }
}
