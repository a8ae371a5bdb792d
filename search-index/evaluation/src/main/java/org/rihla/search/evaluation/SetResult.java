package org.rihla.search.evaluation;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The means over a set of queries.
 *
 * @param set its name
 * @param documents of the collection
 * @param queries that have judgements
 * @param measures means
 * @param milliseconds per query, with titles and snippets of a hundred hits
 */
record SetResult(String set, int documents, int queries, Measures measures, double milliseconds) {

  private static final int DIGITS = 4;
  private static final double NANOSECONDS = 1e6;

  /** One line of JSON. */
  String json() {
    return Json.createObjectBuilder()
        .add("set", set)
        .add("documents", documents)
        .add("queries", queries)
        .add("ndcg@10", rounded(measures.ndcg()))
        .add("mrr@10", rounded(measures.reciprocalRank()))
        .add("recall@100", rounded(measures.recall()))
        .add("ms_per_query", rounded(milliseconds))
        .build()
        .toString();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  /** Adds up the queries of a set. */
  static final class Sum {
    private int queries;
    private double ndcg;
    private double reciprocalRank;
    private double recall;
    private double took;

    void add(Measures measures, long nanoseconds) {
      queries++;
      ndcg += measures.ndcg();
      reciprocalRank += measures.reciprocalRank();
      recall += measures.recall();
      took += nanoseconds / NANOSECONDS;
    }

    SetResult result(String set, int documents) {
      Measures means = new Measures(ndcg / queries, reciprocalRank / queries, recall / queries);
      return new SetResult(set, documents, queries, means, took / queries);
    }
  }
}
