package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Scores what is found, and looks at more only for the best. */
final class RefinedScorer extends Scorer {

  /** Lead cost: so few documents are looked at that postings are skipped through, not read. */
  private static final long FEW = 1;

  private final Scorer found;
  private final ScorerSupplier more;
  private @Nullable Scorer added;
  private final BestScores best;
  private int scored = -1;
  private float score;

  RefinedScorer(Scorer found, ScorerSupplier more, BestScores best) {
    this.found = found;
    this.more = more;
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
    Scorer second = added();
    int reached = second.docID();
    if (reached < document) {
      reached = second.iterator().advance(document);
    }
    return reached == document ? first + second.score() : first;
  }

  /** Many segments have none of the best. */
  private Scorer added() throws IOException {
    Scorer known = added;
    if (known == null) {
      known = more.get(FEW);
      added = known;
    }
    return known;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return found.getMaxScore(upTo) + added().getMaxScore(upTo);
  }
}
