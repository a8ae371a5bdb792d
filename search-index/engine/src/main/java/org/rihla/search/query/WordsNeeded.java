package org.rihla.search.query;

import java.util.Set;

/**
 * How much of what was typed an item must have.
 *
 * @param points that it must reach: a word is one point
 * @param telling words so rare that each is two points
 */
public record WordsNeeded(int points, Set<String> telling) {

  /** Copies the set. */
  public WordsNeeded {
    telling = Set.copyOf(telling);
  }
}
