package org.rihla.search.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rihla.search.query.Wish.Asked;

/**
 * What was typed, and what it is looked for as.
 *
 * @param typed as it was read
 * @param words its words, in their order
 * @param asked what its wishes are looked for as; phrases only as they are
 */
public record SearchedText(
    UserText typed, List<SearchedWord> words, Map<Asked, SearchedWord> asked) {

  public SearchedText {
    words = List.copyOf(words);
    asked = Map.copyOf(asked);
  }

  /** All words that hits may be found by, those of wishes too. */
  public List<SearchedWord> everyWord() {
    Stream<SearchedWord> wished = typed.wishes().positive().distinct().flatMap(this::searched);
    return Stream.concat(words.stream(), wished).toList();
  }

  /** Whether anything is looked for as something else than a form of itself. */
  public boolean hasAlternatives() {
    return Stream.concat(words.stream(), asked.values().stream())
        .anyMatch(SearchedWord::hasAlternatives);
  }

  /** What a wish is looked for as. */
  Stream<SearchedWord> searched(Asked wish) {
    return Stream.ofNullable(asked.get(wish));
  }
}
