package org.rihla.search.query;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.Words;

/** Queries for typed words that stand near each other in a title, in any order. */
final class NearQueries {

  /** Words that may stand between those of a pair; two fewer if they stand the other way round. */
  private static final int BETWEEN = 10;

  /** A word goes with the next one, and with the one after that. */
  private static final int APART = 2;

  /** Beyond these a text is long enough to be known by its words. */
  private static final int MOST_WORDS = 16;

  private NearQueries() {}

  /** Pairs of words that are no stop words, in titles of their own language. */
  static Query inTitle(List<String> typed, List<String> languages) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String language : languages) {
      List<String> stems =
          typed.stream()
              .filter(word -> HomeLanguage.of(word).equals(language))
              .filter(word -> !Words.isStopWord(word))
              .limit(MOST_WORDS)
              .map(Words::stem)
              .toList();
      addPairs(query, stems, Part.TITLE.stemmed(language));
    }
    return query.build();
  }

  private static void addPairs(BooleanQuery.Builder query, List<String> stems, String field) {
    for (int first = 0; first < stems.size(); first++) {
      int end = Math.min(stems.size(), first + APART + 1);
      for (int second = first + 1; second < end; second++) {
        List<String> pair = List.of(stems.get(first), stems.get(second));
        query.add(PhraseQueries.adjacent(pair, field, BETWEEN), Occur.SHOULD);
      }
    }
  }
}
