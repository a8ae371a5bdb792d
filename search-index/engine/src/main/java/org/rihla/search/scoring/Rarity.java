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

  /**
   * The idf of BM25, never negative.
   *
   * @param found number of documents that have one of the terms, by their weights
   * @param all number of documents that have the field
   */
  static float of(double found, double all) {
    double most = Math.min(found, all);
    return (float) Math.log(1 + (all - most + 0.5) / (most + 0.5));
  }

  /** What a term adds to the documents that have one of several. */
  static double counted(int documents, float weight) {
    return documents * (double) Math.min(1, weight);
  }

  /** The lower of two rarities, the other being that of a query, if any document has its field. */
  static float atMost(@Nullable WeightedTermsQuery yardstick, float rarity, IndexSearcher searcher)
      throws IOException {
    if (yardstick == null) {
      return rarity;
    }
    String field = yardstick.field().name();
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    if (statistics == null) {
      return rarity;
    }
    double found = 0;
    for (Map.Entry<BytesRef, Float> entry : yardstick.weights().entrySet()) {
      int documents = searcher.getIndexReader().docFreq(new Term(field, entry.getKey()));
      found += counted(documents, entry.getValue());
    }
    return Math.min(rarity, of(found, (double) statistics.docCount()));
  }
}
