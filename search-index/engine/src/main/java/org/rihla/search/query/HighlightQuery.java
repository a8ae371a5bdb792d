package org.rihla.search.query;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.analysis.Words;

/**
 * What to mark in a field: each word that was looked for, wherever it stands, and whole phrases.
 */
public final class HighlightQuery {

  private HighlightQuery() {}

  /** Marks in a field of stems. */
  public static Query inStems(UserText text, String field) {
    return query(text, field, Words::stem);
  }

  /** Marks in a field of plain words. */
  public static Query asWritten(UserText text, String field) {
    return query(text, field, Function.identity());
  }

  private static Query query(UserText text, String field, Function<String, String> term) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    text.words()
        .forEach(word -> query.add(new TermQuery(new Term(field, term.apply(word))), Occur.SHOULD));
    for (List<String> phrase : text.phrases()) {
      if (!phrase.stream().allMatch(Words::isStopWord)) {
        query.add(phrase(phrase, field, term), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** Stop words leave gaps in a field of stems, and so they do here. */
  private static Query phrase(List<String> words, String field, Function<String, String> term) {
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    for (int place = 0; place < words.size(); place++) {
      if (!Words.isStopWord(words.get(place))) {
        query.add(new Term(field, term.apply(words.get(place))), place);
      }
    }
    return query.build();
  }
}
