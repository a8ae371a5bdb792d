package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.rihla.search.analysis.PartLengths;

/**
 * A field of which every occurrence counts alike, and whose norms are the lengths.
 *
 * @param name of the field
 * @param weight of an occurrence
 * @param lengthNormalization how far an occurrence in a longer text counts less, from 0 to 1
 */
public record WholeField(String name, float weight, float lengthNormalization)
    implements ScoredField {

  private static final int ONE_OF_UNKNOWN_LENGTH = 1;

  /** Checks the bounds. */
  public WholeField {
    Bounds.check(weight, lengthNormalization);
  }

  @Override
  public WeighedField weighed(IndexSearcher searcher) throws IOException {
    LengthNormalization lengths = LengthNormalization.of(searcher, name, lengthNormalization);
    return leaf -> {
      NumericDocValues norms = leaf.getNormValues(name);
      return (document, frequency) -> {
        int length =
            norms != null && norms.advanceExact(document)
                ? PartLengths.length((int) norms.longValue(), 0)
                : ONE_OF_UNKNOWN_LENGTH;
        return frequency * weight / lengths.divisor(length);
      };
    };
  }
}
