package org.rihla.search.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Adds up the scores of those that have a document. */
final class SumScorer extends Scorer {

  private final DisjunctionDISIApproximation documents;
  private final float maxScore;

  private SumScorer(List<? extends Scorer> scorers, long leadCost) throws IOException {
    List<DisiWrapper> wrapped = new ArrayList<>(scorers.size());
    float max = 0;
    for (Scorer scorer : scorers) {
      wrapped.add(new DisiWrapper(scorer, false));
      max += scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    }
    this.documents = new DisjunctionDISIApproximation(wrapped, leadCost);
    this.maxScore = max;
  }

  /** The sum of some scorers, one at least. */
  static Scorer of(List<? extends Scorer> scorers, long leadCost) throws IOException {
    return scorers.size() == 1 ? scorers.getFirst() : new SumScorer(scorers, leadCost);
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
    float sum = 0;
    for (DisiWrapper scorer = documents.topList(); scorer != null; scorer = scorer.next) {
      sum += scorer.scorer.score();
    }
    return sum;
  }

  @Override
  public float getMaxScore(int upTo) {
    return maxScore;
  }
}
