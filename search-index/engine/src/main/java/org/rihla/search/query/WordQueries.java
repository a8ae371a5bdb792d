package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Words;
import org.rihla.search.scoring.WeightedTermsQuery;

/** Queries for one word in the texts of one language. */
final class WordQueries {

  private WordQueries() {}

  /** Items that have the word in a place, another form of it, or a translation. */
  static Query matching(SearchedWord word, Place place, String language) {
    if (Words.isStopWord(word.plain())) {
      return asWritten(word.plain(), place, language);
    }
    Query single = stems(word.stems(language), place, language);
    List<Alternative> expressions = word.expressions(language);
    boolean translated = word.in(language).stream().anyMatch(Alternative::translation);
    Query any = expressions.isEmpty() ? single : either(single, expressions, place, language);
    return translated ? new BoostQuery(any, Scoring.TRANSLATED) : any;
  }

  private static Query either(
      Query single, List<Alternative> expressions, Place place, String language) {
    List<Query> queries = new ArrayList<>();
    queries.add(single);
    expressions.forEach(
        expression -> queries.add(PhraseQueries.ofStems(expression, place, language)));
    return new DisjunctionMaxQuery(queries, 0);
  }

  /** The word as it was written, letter forms aside. */
  static Query asWritten(String word, Place place, String language) {
    return plain(Map.of(word, 1f), place, language);
  }

  /** Any of these words as they were written. */
  static Query plain(Map<String, Float> words, Place place, String language) {
    return new WeightedTermsQuery(words, Scoring.plain(place, language), Scoring.SATURATION);
  }

  /** Any of these stems. */
  static Query stems(Map<String, Float> stems, Place place, String language) {
    return new WeightedTermsQuery(stems, Scoring.stems(place, language), Scoring.SATURATION);
  }
}
