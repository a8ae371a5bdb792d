package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds what one query finds, and adds the scores of a second one to the best of it. What the
 * second one adds can change the order of neighbours, but not lift a document from far below; so it
 * is asked only for documents that are among the best by the first query when they are met.
 *
 * <p>Beyond the best ones some documents have the full score and others that of the first query
 * alone: their order is that of the first query, roughly.
 */
public final class RefinedQuery extends Query {

  private final Query matching;
  private final Query refinement;
  private final int best;

  /**
   * Makes a query.
   *
   * @param matching finds documents, and scores them
   * @param refinement adds to the score, and finds nothing more
   * @param best number of documents that have the full score in any case
   */
  public RefinedQuery(Query matching, Query refinement, int best) {
    this.matching = matching;
    this.refinement = refinement;
    this.best = best;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query simplerMatching = matching.rewrite(searcher);
    Query simplerRefinement = refinement.rewrite(searcher);
    return simplerMatching.equals(matching) && simplerRefinement.equals(refinement)
        ? this
        : new RefinedQuery(simplerMatching, simplerRefinement, best);
  }

  /** Where no score is wanted, this is the first query. */
  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight found = searcher.createWeight(matching, mode, boost);
    return mode.needsScores()
        ? new RefinedWeight(
            this,
            found,
            searcher.createWeight(refinement, ScoreMode.COMPLETE, boost),
            new BestScores(best))
        : found;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    matching.visit(visitor.getSubVisitor(Occur.MUST, this));
    refinement.visit(visitor.getSubVisitor(Occur.SHOULD, this));
  }

  @Override
  public String toString(String field) {
    return matching.toString(field) + " refined by " + refinement.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefinedQuery that
        && matching.equals(that.matching)
        && refinement.equals(that.refinement)
        && best == that.best;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + matching.hashCode()) + refinement.hashCode();
  }
}
