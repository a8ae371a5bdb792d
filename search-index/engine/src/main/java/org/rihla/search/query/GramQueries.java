package org.rihla.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Words;
import org.rihla.search.scoring.SummedTermsQuery;

/** Queries for the runs of characters of words. */
final class GramQueries {

  /** Beyond these a text is long enough to be known by its words. */
  private static final int MOST_GRAMS = 120;

  private GramQueries() {}

  /** Each word in the texts of its own language. */
  static Query of(List<String> words, List<String> languages) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String language : languages) {
      Set<String> grams = new LinkedHashSet<>();
      words.stream()
          .filter(word -> HomeLanguage.of(word).equals(language))
          .forEach(word -> grams.addAll(Words.gramTerms(word)));
      if (!grams.isEmpty()) {
        query.add(grams(grams, language), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private static Query grams(Set<String> grams, String language) {
    Set<String> first = grams.stream().limit(MOST_GRAMS).collect(Collectors.toUnmodifiableSet());
    return new SummedTermsQuery(first, Scoring.grams(language), Scoring.SATURATION);
  }
}
