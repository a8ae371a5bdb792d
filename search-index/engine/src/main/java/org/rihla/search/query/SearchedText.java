package org.rihla.search.query;

import java.util.List;

/**
 * What was typed, and what it is looked for as.
 *
 * @param typed as it was read
 * @param words its words, in their order
 */
public record SearchedText(UserText typed, List<SearchedWord> words) {

  public SearchedText {
    words = List.copyOf(words);
  }
}
