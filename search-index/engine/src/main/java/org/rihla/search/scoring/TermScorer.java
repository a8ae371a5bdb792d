package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Counts the occurrences of one term, by its weight and by what they count in a text. */
final class TermScorer extends Scorer {

  private final FoundTerm term;
  private final PostingsEnum postings;
  private final WeighedText text;

  TermScorer(FoundTerm term, PostingsEnum postings, WeighedText text) {
    this.term = term;
    this.postings = postings;
    this.text = text;
  }

  FoundTerm term() {
    return term;
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
    return term.weight() * text.of(postings.docID(), postings.freq());
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }
}
