package org.rihla.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Alternative.Kind;

/**
 * What a word is looked for as on pages of a language: in French and Arabic as in the texts of
 * items, in other languages as that language has it, without translation.
 */
final class PageWords {

  /** In place of a language: words as written on pages of any language. */
  static final String ANY = "page";

  private PageWords() {}

  static List<Alternative> in(SearchedWord word, PageLanguage language) {
    boolean known = language == PageLanguage.FRENCH || language == PageLanguage.ARABIC;
    List<Alternative> asInItems = known ? word.in(language.tag()) : List.of();
    return asInItems.isEmpty() ? itself(word.plain(), language) : asInItems;
  }

  /** The word alone, without other forms and translations. */
  static List<Alternative> itself(String plain, PageLanguage language) {
    List<String> terms =
        Words.isStopWord(plain) && language != PageLanguage.OTHER
            ? List.of()
            : language.terms(plain);
    return terms.isEmpty() ? List.of() : List.of(new Alternative(terms, 1, plain, Kind.FORM));
  }

  /** Weights of those that are a single stem. */
  static Map<String, Float> single(List<Alternative> alternatives) {
    Map<String, Float> stems = new LinkedHashMap<>();
    alternatives.stream()
        .filter(alternative -> !alternative.isExpression())
        .forEach(alternative ->
            stems.merge(alternative.stems().getFirst(), alternative.weight(), Math::max));
    return stems;
  }
}
