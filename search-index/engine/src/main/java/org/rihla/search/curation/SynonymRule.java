package org.rihla.search.curation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Expressions that are also looked for as others.
 *
 * @param typed words or expressions of a search, in French, Arabic or both
 * @param found what they are looked for as besides themselves, in either language
 */
public record SynonymRule(List<String> typed, List<String> found) {

  /** Copies the lists and checks that neither is empty. */
  public SynonymRule {
    typed = List.copyOf(typed);
    found = List.copyOf(found);
    if (typed.isEmpty() || found.isEmpty()) {
      throw new IllegalArgumentException("A rule has an expression on each side");
    }
  }

  /** Expressions that all stand for each other. */
  public static SynonymRule group(List<String> expressions) {
    return new SynonymRule(expressions, expressions);
  }

  /** Expressions of two sides that all stand for each other. */
  public static SynonymRule group(List<String> some, List<String> others) {
    return group(Stream.concat(some.stream(), others.stream()).distinct().toList());
  }
}
