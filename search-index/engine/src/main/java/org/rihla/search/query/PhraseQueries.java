package org.rihla.search.query;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Queries for words that stand together in one part of a text. */
final class PhraseQueries {

  /** Words that may stand between those of an expression: an article, an adjective. */
  static final int LOOSE = 2;

  private PhraseQueries() {}

  /** Plain words next to each other in one part of a place. */
  static Query asWritten(List<String> words, Place place, String language) {
    if (words.size() == 1) {
      return WordQueries.asWritten(words.getFirst(), place, language);
    }
    return new DisjunctionMaxQuery(
        place.parts().stream()
            .<Query>map(
                part -> new BoostQuery(adjacent(words, part.plain(language), 0), part.weight()))
            .toList(),
        Scoring.OTHER_LANGUAGE);
  }

  /** The stems of an expression near each other; each of them bears its share of the score. */
  static Query ofStems(Alternative expression, Place place, String language) {
    List<String> stems = expression.stems();
    Query near =
        new DisjunctionMaxQuery(
            place.parts().stream()
                .<Query>map(part -> adjacent(stems, part.stemmed(language), LOOSE))
                .toList(),
            Scoring.OTHER_LANGUAGE);
    return new BoostQuery(near, expression.weight() / stems.size());
  }

  static Query adjacent(List<String> terms, String field, int between) {
    PhraseQuery.Builder query = new PhraseQuery.Builder().setSlop(between);
    terms.forEach(term -> query.add(new Term(field, term)));
    return query.build();
  }
}
