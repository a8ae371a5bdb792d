package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Saturates what occurrences count in a document. */
final class SaturatedScorer extends Scorer {

  private final Scorer occurrences;
  private final Saturation saturation;

  SaturatedScorer(Scorer occurrences, Saturation saturation) {
    this.occurrences = occurrences;
    this.saturation = saturation;
  }

  @Override
  public int docID() {
    return occurrences.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return occurrences.iterator();
  }

  @Override
  public float score() throws IOException {
    return saturation.of(occurrences.score());
  }

  @Override
  public float getMaxScore(int upTo) {
    return saturation.topScore();
  }
}
