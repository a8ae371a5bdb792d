package org.rihla.search;

import java.util.List;

/**
 * A curated synonym that hits were found by, in the language that was typed.
 *
 * @param typed the words as they were typed
 * @param texts what matched instead, each once
 */
public record UsedSynonym(String typed, List<String> texts) {

  public UsedSynonym {
    texts = List.copyOf(texts);
  }
}
