package org.rihla.search.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorer;

/** Saturates what each term counts in a document, and adds that up. */
final class SummedTermsWeight extends TermsWeight {

  private final float saturation;
  private final float boost;
  private final double all;

  SummedTermsWeight(SummedTermsQuery query, IndexSearcher searcher, float boost)
      throws IOException {
    super(query, searcher);
    this.saturation = query.saturation();
    this.boost = boost;
    this.all = documents(searcher, query.field().name());
  }

  @Override
  Scorer combined(List<TermScorer> scorers, long leadCost) throws IOException {
    return SumScorer.of(scorers.stream().map(this::saturated).toList(), leadCost);
  }

  private Scorer saturated(TermScorer scorer) {
    float rarity = Rarity.of(Rarity.counted(scorer.term().documents(), 1), all);
    return new SaturatedScorer(scorer, new Saturation(boost * rarity, saturation));
  }
}
