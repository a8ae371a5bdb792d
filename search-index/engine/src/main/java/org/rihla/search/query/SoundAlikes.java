package org.rihla.search.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words of the index that sound like a word of the other script. */
@FunctionalInterface
public interface SoundAlikes {

  /** Knows no words. */
  SoundAlikes NONE = (word, language) -> Map.of();

  /**
   * Finds words.
   *
   * @param word folded
   * @param language of the texts to look into
   * @return similarity above 0, at most 1, by folded word; best few only
   */
  Map<String, Float> of(String word, String language) throws IOException;

  /** Looks here and elsewhere too. */
  default SoundAlikes and(SoundAlikes elsewhere) {
    return (word, language) -> {
      Map<String, Float> all = new LinkedHashMap<>(of(word, language));
      elsewhere.of(word, language).forEach((found, much) -> all.merge(found, much, Math::max));
      return all;
    };
  }
}
