package org.rihla.search.scoring;

/** Checks what a score is made with. */
final class Bounds {

  private Bounds() {}

  static void check(float weight, float lengthNormalization) {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("A weight is above 0, not " + weight);
    }
    if (!(lengthNormalization >= 0 && lengthNormalization <= 1)) {
      throw new IllegalArgumentException(
          "Length normalization is between 0 and 1, not " + lengthNormalization);
    }
  }
}
