package org.rihla.search.bilingual;

import java.util.List;

/**
 * One way to say an expression in the other language.
 *
 * @param stems what to look for: one stem, or those of an expression in their order
 * @param text as a reader knows it
 * @param weight how far it is to be trusted, above 0, at most 1
 * @param source where it comes from
 */
public record Translation(List<String> stems, String text, float weight, String source) {

  public Translation {
    stems = List.copyOf(stems);
  }
}
