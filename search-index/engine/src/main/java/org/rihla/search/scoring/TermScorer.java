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
  private final float[] factors;

  /** Counts with a factor for each length. */
  TermScorer(PostingsEnum postings, @Nullable NumericDocValues norms, float[] factors) {
    this.postings = postings;
    this.norms = norms;
    this.factors = factors;
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
    return postings.freq() * factors[length];
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }
}
