package org.rihla.search.bilingual;

import java.util.List;

/** Knows how words of names are written otherwise, such as in another script. */
@FunctionalInterface
public interface NameSpellings {

  /** Knows none. */
  NameSpellings NONE = word -> List.of();

  /**
   * Other spellings of a word; asked for each word of a search, by several threads at once.
   *
   * @param word folded
   * @return words in Latin or Arabic letters, the likeliest first
   */
  List<String> of(String word);
}
