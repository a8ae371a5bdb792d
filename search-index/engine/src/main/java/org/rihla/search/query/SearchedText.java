package org.rihla.search.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.query.Wish.Asked;

/**
 * What was typed, and what it is looked for as.
 *
 * @param typed as it was read
 * @param words its words, in their order
 * @param asked what its wishes are looked for as; phrases only as they are
 * @param pages languages of which there are pages of attachments
 */
public record SearchedText(
    UserText typed,
    List<SearchedWord> words,
    Map<Asked, SearchedWord> asked,
    Set<PageLanguage> pages) {

  public SearchedText {
    words = List.copyOf(words);
    asked = Map.copyOf(asked);
    pages = Set.copyOf(pages);
  }

  /** A text that is looked for in items alone. */
  public SearchedText(UserText typed, List<SearchedWord> words, Map<Asked, SearchedWord> asked) {
    this(typed, words, asked, Set.of());
  }

  /** The same text, looked for on pages in these languages too. */
  public SearchedText onPages(Set<PageLanguage> languages) {
    return new SearchedText(typed, words, asked, languages);
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
