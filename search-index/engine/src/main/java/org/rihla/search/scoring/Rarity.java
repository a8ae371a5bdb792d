package org.rihla.search.scoring;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How much a word tells because few documents have it. */
final class Rarity {

  private Rarity() {}

  /** The idf of BM25, never negative. */
  static float of(double[] documentsOfTerms, double all) {
    double found = 0;
    for (double documents : documentsOfTerms) {
      found += documents;
    }
    found = Math.min(found, all);
    return (float) Math.log(1 + (all - found + 0.5) / (found + 0.5));
  }

  /** The lower of two rarities, the other being that of a query, if any document has its fields. */
  static float atMost(@Nullable WeightedTermsQuery yardstick, float rarity, IndexSearcher searcher)
      throws IOException {
    if (yardstick == null) {
      return rarity;
    }
    Map<BytesRef, Float> weights = yardstick.weights();
    double[] documents = new double[weights.size()];
    long all = 0;
    for (ScoredField field : yardstick.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(field.name());
      if (statistics != null) {
        all = Math.max(all, statistics.docCount());
        count(field.name(), weights, documents, searcher);
      }
    }
    return all == 0 ? rarity : Math.min(rarity, of(documents, (double) all));
  }

  private static void count(
      String field, Map<BytesRef, Float> weights, double[] documents, IndexSearcher searcher)
      throws IOException {
    int number = 0;
    for (Map.Entry<BytesRef, Float> entry : weights.entrySet()) {
      double having = searcher.getIndexReader().docFreq(new Term(field, entry.getKey()));
      documents[number] = Math.max(documents[number], having * Math.min(1, entry.getValue()));
      number++;
    }
  }
}
