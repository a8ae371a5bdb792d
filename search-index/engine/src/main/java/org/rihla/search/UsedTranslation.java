package org.rihla.search;

import java.util.List;

/**
 * A translation that hits were found by.
 *
 * @param typed the word as it was typed
 * @param language of the texts that matched
 * @param texts what matched in them instead, each once
 */
public record UsedTranslation(String typed, String language, List<String> texts) {

  public UsedTranslation {
    texts = List.copyOf(texts);
  }
}
