package org.rihla.search.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Adds up what the terms count in a document, and saturates the sum. */
final class WeightedTermsScorer extends Scorer {

  private final DisjunctionDISIApproximation documents;
  private final float topScore;
  private final float saturation;

  /**
   * Makes a scorer of terms.
   *
   * @param topScore what no number of occurrences exceeds
   */
  WeightedTermsScorer(List<TermScorer> terms, long leadCost, float topScore, float saturation) {
    List<DisiWrapper> wrapped = new ArrayList<>(terms.size());
    terms.forEach(term -> wrapped.add(new DisiWrapper(term, false)));
    this.documents = new DisjunctionDISIApproximation(wrapped, leadCost);
    this.topScore = topScore;
    this.saturation = saturation;
  }

  @Override
  public int docID() {
    return documents.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return documents;
  }

  @Override
  public float score() throws IOException {
    float occurrences = 0;
    for (DisiWrapper term = documents.topList(); term != null; term = term.next) {
      occurrences += term.scorer.score();
    }
    return topScore * occurrences / (occurrences + saturation);
  }

  @Override
  public float getMaxScore(int upTo) {
    return topScore;
  }
}
