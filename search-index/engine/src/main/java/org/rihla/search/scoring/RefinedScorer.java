package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Scores what is found, and looks at more only for the best. */
final class RefinedScorer extends Scorer {

  private final Scorer found;
  private final Scorer added;
  private final DocIdSetIterator addedTo;
  private final BestScores best;
  private int scored = -1;
  private float score;

  RefinedScorer(Scorer found, Scorer added, BestScores best) {
    this.found = found;
    this.added = added;
    this.addedTo = added.iterator();
    this.best = best;
  }

  @Override
  public int docID() {
    return found.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return found.iterator();
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return found.twoPhaseIterator();
  }

  /** A document may be asked for more than once, and is seen once. */
  @Override
  public float score() throws IOException {
    int document = found.docID();
    if (scored != document) {
      score = scoreOf(document);
      scored = document;
    }
    return score;
  }

  private float scoreOf(int document) throws IOException {
    float first = found.score();
    if (!best.admits(first)) {
      return first;
    }
    int reached = addedTo.docID();
    if (reached < document) {
      reached = addedTo.advance(document);
    }
    return reached == document ? first + added.score() : first;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return found.getMaxScore(upTo) + added.getMaxScore(upTo);
  }
}
