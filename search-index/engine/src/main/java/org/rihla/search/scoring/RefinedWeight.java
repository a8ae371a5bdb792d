package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Two queries on an index, and the best scores of the first, in all segments together. */
final class RefinedWeight extends Weight {

  private final Weight matching;
  private final Weight refinement;
  private final BestScores best;

  RefinedWeight(Query query, Weight matching, Weight refinement, BestScores best) {
    super(query);
    this.matching = matching;
    this.refinement = refinement;
    this.best = best;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier found = matching.scorerSupplier(leaf);
    ScorerSupplier added = found == null ? null : refinement.scorerSupplier(leaf);
    return found == null || added == null ? found : new Supplier(found, added);
  }

  /** Makes the scorer of a segment once its lead is known. */
  private final class Supplier extends ScorerSupplier {

    private final ScorerSupplier found;
    private final ScorerSupplier added;

    private Supplier(ScorerSupplier found, ScorerSupplier added) {
      this.found = found;
      this.added = added;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new RefinedScorer(found.get(leadCost), added, best);
    }

    @Override
    public long cost() {
      return found.cost();
    }
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
    Explanation found = matching.explain(leaf, document);
    Explanation added = refinement.explain(leaf, document);
    return found.isMatch() && added.isMatch()
        ? Explanation.match(
            found.getValue().floatValue() + added.getValue().floatValue(),
            "if it is among the best, the sum of",
            found,
            added)
        : found;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return matching.isCacheable(leaf) && refinement.isCacheable(leaf);
  }
}
