package org.rihla.search.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorer;

/** Adds up what the terms count in a document, and saturates the sum. */
final class WeightedTermsWeight extends TermsWeight {

  private final Saturation saturation;

  WeightedTermsWeight(WeightedTermsQuery query, IndexSearcher searcher, float boost)
      throws IOException {
    super(query, searcher);
    double found = 0;
    for (FoundTerm term : terms()) {
      found += Rarity.counted(term.documents(), term.weight());
    }
    double all = documents(searcher, query.field().name());
    float rarity = Rarity.atMost(query.yardstick(), Rarity.of(found, all), searcher);
    this.saturation = new Saturation(boost * rarity, query.saturation());
  }

  @Override
  Scorer combined(List<TermScorer> scorers, long leadCost) throws IOException {
    return new SaturatedScorer(SumScorer.of(scorers, leadCost), saturation);
  }
}
