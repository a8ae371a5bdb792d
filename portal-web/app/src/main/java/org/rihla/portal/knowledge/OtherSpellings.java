package org.rihla.portal.knowledge;

import java.util.List;

/** Knows how words of names are written otherwise, beyond what search knows by itself. */
@FunctionalInterface
public interface OtherSpellings {
  /**
   * Other spellings of a word.
   *
   * @param word folded
   * @return words in Latin or Arabic letters, the likeliest first
   */
  List<String> of(String word);
}
