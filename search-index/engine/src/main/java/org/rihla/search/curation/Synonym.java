package org.rihla.search.curation;

import java.util.List;

/**
 * What an expression is also looked for as.
 *
 * @param stems one stem, or those of an expression in their order
 * @param text as a reader would write it
 */
public record Synonym(List<String> stems, String text) {

  public Synonym {
    stems = List.copyOf(stems);
  }
}
