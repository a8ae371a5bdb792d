package org.rihla.search.scoring;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Looks for any of several terms in a field, and adds up their scores, each with its own rarity.
 * The same as a disjunction of {@link WeightedTermsQuery}s of one term each, in one piece: the
 * length of a text is looked up once for all of them.
 */
public final class SummedTermsQuery extends TermsQuery {

  /**
   * Makes a query.
   *
   * @param terms to be looked for
   * @param field where to look
   * @param saturation the k1 of BM25: how many occurrences count half as much as any number
   */
  public SummedTermsQuery(Set<String> terms, ScoredField field, float saturation) {
    super(terms.stream().collect(Collectors.toMap(term -> term, term -> 1f)), field, saturation);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new SummedTermsWeight(this, searcher, boost);
  }
}
