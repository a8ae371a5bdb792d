package org.rihla.search.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Words;
import org.rihla.search.scoring.WeightedTermsQuery;

/** Queries for names of authors, which are of no language: words as they are written. */
final class AuthorQueries {

  /** Moves that a word of a name may be away: catalogues put the family name first. */
  private static final int OTHER_ORDER = 2;

  private AuthorQueries() {}

  /** A word, with or without article. */
  static Query word(String word) {
    return words(variants(word));
  }

  /** Any of these words. */
  static Query words(Map<String, Float> words) {
    return new WeightedTermsQuery(words, Scoring.authors(), Scoring.SATURATION);
  }

  /** The words of one name, in whatever order. */
  static Query name(List<String> words) {
    return words.size() == 1
        ? word(words.getFirst())
        : PhraseQueries.adjacent(words, Fields.AUTHORS, OTHER_ORDER * (words.size() - 1));
  }

  /** A word as it may stand in a name. */
  static Map<String, Float> variants(String word) {
    return Words.typedTerms(word).stream()
        .distinct()
        .collect(Collectors.toMap(variant -> variant, variant -> 1f));
  }
}
