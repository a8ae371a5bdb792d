package org.rihla.plugin;

import java.util.List;

/**
 * Concepts of one scheme that a file holds. A scheme that is not there yet is made.
 *
 * @param key of the scheme: lower-case Latin letters, digits and hyphens, such as {@code
 *     tunisia-occupations}
 * @param name what it is called, if it has to be made
 * @param concepts in any order
 * @since 1.1.0
 */
public record ImportedScheme(String key, BilingualText name, List<Concept> concepts) {
  public ImportedScheme {
    concepts = List.copyOf(concepts);
  }

  /**
   * One concept.
   *
   * @param notation its key within the scheme, for ever
   * @param name what it is called
   * @param broader notation of the concept above it, in the list or in the scheme; empty at the top
   */
  public record Concept(String notation, BilingualText name, String broader) {}
}
