package org.rihla.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A typed word with what it is looked for as in the texts of each language.
 *
 * @param plain the word, folded
 * @param alternatives by language; at least the word itself in each
 */
public record SearchedWord(String plain, Map<String, List<Alternative>> alternatives) {

  public SearchedWord {
    alternatives = Map.copyOf(alternatives);
  }

  /** What it is looked for as in a language. */
  public List<Alternative> in(String language) {
    return alternatives.getOrDefault(language, List.of());
  }

  boolean hasAlternatives() {
    return alternatives.values().stream()
        .flatMap(List::stream)
        .anyMatch(alternative -> alternative.kind() != Alternative.Kind.FORM);
  }

  /** Weights of single stems in a language. */
  Map<String, Float> stems(String language) {
    return in(language).stream()
        .filter(alternative -> !alternative.isExpression())
        .collect(
            Collectors.toMap(
                alternative -> alternative.stems().getFirst(),
                Alternative::weight,
                Math::max,
                LinkedHashMap::new));
  }

  /** Expressions of several words in a language. */
  List<Alternative> expressions(String language) {
    return in(language).stream().filter(Alternative::isExpression).toList();
  }
}
