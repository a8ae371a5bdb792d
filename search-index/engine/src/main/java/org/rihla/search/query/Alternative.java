package org.rihla.search.query;

import java.util.List;

/**
 * Something that a typed word is looked for as.
 *
 * @param stems one stem, or those of an expression in their order
 * @param weight against the word itself, which weighs 1
 * @param text as a reader would write it
 * @param translation whether it is in another language than the word
 */
public record Alternative(List<String> stems, float weight, String text, boolean translation) {

  public Alternative {
    stems = List.copyOf(stems);
  }

  boolean isExpression() {
    return stems.size() > 1;
  }
}
