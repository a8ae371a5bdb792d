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
 * What to mark in a field: each word that was looked for, its translations too, wherever it stands,
 * and whole phrases.
 */
public final class HighlightQuery {

  private HighlightQuery() {}

  /** Marks in a field of stems of a language. */
  public static Query inStems(SearchedText text, String field, String language) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (SearchedWord word : text.words()) {
      for (Alternative alternative : word.in(language)) {
        query.add(near(alternative.stems(), field), Occur.SHOULD);
      }
    }
    addPhrases(query, text.typed().phrases(), field, Words::stem);
    WishMarks.of(text, field, language).forEach(mark -> query.add(mark, Occur.SHOULD));
    return query.build();
  }

  /** Marks in a field of plain words. */
  public static Query asWritten(UserText text, String field) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    text.words().forEach(word -> query.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
    addPhrases(query, text.phrases(), field, Function.identity());
    return query.build();
  }

  static Query near(List<String> stems, String field) {
    if (stems.size() == 1) {
      return new TermQuery(new Term(field, stems.getFirst()));
    }
    PhraseQuery.Builder query = new PhraseQuery.Builder().setSlop(PhraseQueries.LOOSE);
    stems.forEach(stem -> query.add(new Term(field, stem)));
    return query.build();
  }

  private static void addPhrases(
      BooleanQuery.Builder query,
      List<List<String>> phrases,
      String field,
      Function<String, String> term) {
    for (List<String> phrase : phrases) {
      if (!phrase.stream().allMatch(Words::isStopWord)) {
        query.add(phrase(phrase, field, term), Occur.SHOULD);
      }
    }
  }

  /** Stop words leave gaps in a field of stems, and so they do here. */
  static Query phrase(List<String> words, String field, Function<String, String> term) {
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    for (int place = 0; place < words.size(); place++) {
      if (!Words.isStopWord(words.get(place))) {
        query.add(new Term(field, term.apply(words.get(place))), place);
      }
    }
    return query.build();
  }
}
