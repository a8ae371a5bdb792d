package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/** What an occurrence counts for in texts of different lengths. */
final class LengthNormalization {

  private static final int LENGTHS = 256;

  private final long documents;

  /** For each length as an index keeps it, in one byte. */
  private final float[] byLength = new float[LENGTHS];

  private LengthNormalization(long documents) {
    this.documents = documents;
  }

  /** For one field of an index. */
  static LengthNormalization of(IndexSearcher searcher, ScoredField field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field.name());
    if (statistics == null) {
      return new LengthNormalization(0);
    }
    LengthNormalization lengths = new LengthNormalization(statistics.docCount());
    double average = (double) statistics.sumTotalTermFreq() / statistics.docCount();
    float b = field.lengthNormalization();
    for (int i = 0; i < LENGTHS; i++) {
      double length = SmallFloat.byte4ToInt((byte) i);
      lengths.byLength[i] = (float) (1 / (1 - b + b * length / average));
    }
    return lengths;
  }

  /** Number of documents that have the field. */
  long documents() {
    return documents;
  }

  /** The factors by length, each multiplied with a weight. */
  float[] factors(float weight) {
    float[] factors = byLength.clone();
    for (int i = 0; i < LENGTHS; i++) {
      factors[i] *= weight;
    }
    return factors;
  }
}
