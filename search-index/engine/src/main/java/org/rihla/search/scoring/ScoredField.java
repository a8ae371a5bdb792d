package org.rihla.search.scoring;

/**
 * A field that takes part in a score.
 *
 * @param name of the field; it has frequencies and norms
 * @param weight of an occurrence here against one in a field of weight 1
 * @param lengthNormalization how far an occurrence in a longer text counts less: 0 not at all, 1 in
 *     proportion to the length
 */
public record ScoredField(String name, float weight, float lengthNormalization) {

  /** Checks the bounds. */
  public ScoredField {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("The weight of a field is above 0, not " + weight);
    }
    if (!(lengthNormalization >= 0 && lengthNormalization <= 1)) {
      throw new IllegalArgumentException(
          "Length normalization is between 0 and 1, not " + lengthNormalization);
    }
  }
}
