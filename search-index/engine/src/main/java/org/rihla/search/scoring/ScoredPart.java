package org.rihla.search.scoring;

import org.rihla.search.analysis.Part;

/**
 * What an occurrence counts in a part of a text.
 *
 * @param part of the text
 * @param words name of the field that has one position for each word of the part
 * @param weight of an occurrence here against one in a part of weight 1
 * @param lengthNormalization how far an occurrence in a longer text counts less, from 0 to 1
 */
public record ScoredPart(Part part, String words, float weight, float lengthNormalization) {

  /** Checks the bounds. */
  public ScoredPart {
    Bounds.check(weight, lengthNormalization);
  }
}
