package org.rihla.search.bilingual;

import java.util.List;

/**
 * A French expression and an Arabic one that translate each other.
 *
 * @param french the expression, then other written forms of the same word (plurals, verb forms)
 * @param arabic the same in Arabic, broken plurals for instance
 * @param weight how far the translation is to be trusted, above 0, at most 1
 * @param source where it comes from, a short name for logs and for the reader
 */
public record BilingualEntry(
    List<String> french, List<String> arabic, float weight, String source) {

  /** Copies the lists and checks that neither is empty. */
  public BilingualEntry {
    french = List.copyOf(french);
    arabic = List.copyOf(arabic);
    if (french.isEmpty() || arabic.isEmpty()) {
      throw new IllegalArgumentException("An entry has an expression in each language");
    }
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("A weight is above 0 and at most 1, not " + weight);
    }
  }

  /** An entry of two expressions without other forms. */
  public BilingualEntry(String french, String arabic, float weight, String source) {
    this(List.of(french), List.of(arabic), weight, source);
  }
}
