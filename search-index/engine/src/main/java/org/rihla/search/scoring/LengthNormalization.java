package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/**
 * What an occurrence counts for in texts of different lengths.
 *
 * @param documents number of documents that have the field
 * @param base what an occurrence is divided by in an empty text
 * @param perWord what each word of the text adds to that
 */
record LengthNormalization(long documents, float base, float perWord) {

  /** For each length as an index keeps it, in one byte. */
  private static final float[] LENGTHS = lengths();

  /** For one field of an index. */
  static LengthNormalization of(IndexSearcher searcher, ScoredField field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field.name());
    if (statistics == null) {
      return new LengthNormalization(0, 1, 0);
    }
    double average = (double) statistics.sumTotalTermFreq() / statistics.docCount();
    float b = field.lengthNormalization();
    return new LengthNormalization(statistics.docCount(), 1 - b, (float) (b / average));
  }

  /**
   * What an occurrence is divided by.
   *
   * @param length as the index keeps it, from 0 to 255
   */
  float divisor(int length) {
    return base + perWord * LENGTHS[length];
  }

  private static float[] lengths() {
    float[] lengths = new float[256];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = SmallFloat.byte4ToInt((byte) i);
    }
    return lengths;
  }
}
