package org.rihla.search.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.PartCounts;
import org.rihla.search.analysis.PartLengths;

/** What occurrences count in the parts of the texts of a segment. */
final class WeighedParts implements WeighedText {

  private final Part[] parts;
  private final int[] shifts;
  private final float[] weights;
  private final LengthNormalization[] normalizations;
  private final @Nullable NumericDocValues lengths;
  private int document = -1;
  private int packedLengths;

  /**
   * Weighs occurrences.
   *
   * @param lengths of the texts; without them all are taken for empty
   */
  WeighedParts(
      List<ScoredPart> scored,
      @Nullable NumericDocValues lengths,
      LengthNormalization... normalizations) {
    this.parts = scored.stream().map(ScoredPart::part).toArray(Part[]::new);
    this.shifts = scored.stream().map(ScoredPart::part).mapToInt(PartLengths::shift).toArray();
    this.weights = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      weights[i] = scored.get(i).weight();
    }
    this.lengths = lengths;
    this.normalizations = normalizations;
  }

  @Override
  public float of(int wanted, int frequency) throws IOException {
    int packed = lengths(wanted);
    float sum = 0;
    for (int i = 0; i < parts.length; i++) {
      int count = PartCounts.in(parts[i], frequency);
      if (count > 0) {
        int length = PartLengths.length(packed, shifts[i]);
        sum += count * weights[i] / normalizations[i].divisor(length);
      }
    }
    return sum;
  }

  /** Several words of a document ask for the same. */
  private int lengths(int wanted) throws IOException {
    if (wanted != document) {
      document = wanted;
      packedLengths =
          lengths != null && lengths.advanceExact(wanted) ? (int) lengths.longValue() : 0;
    }
    return packedLengths;
  }
}
