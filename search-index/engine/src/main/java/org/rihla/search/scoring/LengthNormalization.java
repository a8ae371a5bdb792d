package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/**
 * What an occurrence is divided by in texts of different lengths.
 *
 * @param base in an empty text
 * @param perWord what each word of the text adds to that
 */
record LengthNormalization(float base, float perWord) {

  /**
   * For the texts of an index.
   *
   * @param field that has one position for each word of these
   * @param strength how far an occurrence in a longer text counts less: 0 not at all, 1 in
   *     proportion to the length
   */
  static LengthNormalization of(IndexSearcher searcher, String field, float strength)
      throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    if (statistics == null) {
      return new LengthNormalization(1, 0);
    }
    double average = (double) statistics.sumTotalTermFreq() / statistics.docCount();
    return new LengthNormalization(1 - strength, (float) (strength / average));
  }

  /** In a text of so many words. */
  float divisor(int length) {
    return base + perWord * length;
  }
}
