package org.rihla.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.query.Wish.Asked;

/** What to mark on pages: what was looked for there. */
public final class PageMarks {

  /** More marks than a passage could ever show. */
  private static final int MOST = 500;

  private PageMarks() {}

  /** Marks on pages of a language. */
  public static Query of(SearchedText text, PageLanguage language) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Stream<Asked> wishes =
        text.typed().wishes().positive().filter(asked -> asked.place() == Place.ANYWHERE);
    Stream.of(
            text.words().stream().flatMap(word -> of(word, language)),
            text.typed().phrases().stream().flatMap(phrase -> phrase(phrase, language)),
            wishes.flatMap(asked -> of(asked, text, language)))
        .flatMap(marks -> marks)
        .distinct()
        .limit(MOST)
        .forEach(mark -> query.add(mark, Occur.SHOULD));
    return query.build();
  }

  private static Stream<Query> of(Asked asked, SearchedText text, PageLanguage language) {
    return switch (asked.form()) {
      case WORD -> text.searched(asked).flatMap(word -> of(word, language));
      case BEGINNING ->
          text.searched(asked)
              .flatMap(word -> word.in(PageWords.ANY).stream())
              .flatMap(found -> PageWords.itself(found.text(), language).stream())
              .map(found -> near(found.stems(), 0, language));
      case PHRASE -> phrase(asked.words(), language);
    };
  }

  private static Stream<Query> of(SearchedWord word, PageLanguage language) {
    return PageWords.in(word, language).stream()
        .map(found -> near(found.stems(), found.translation() ? PhraseQueries.LOOSE : 0, language));
  }

  /** Words that say nothing leave gaps in a field of stems, and so they do here. */
  private static Stream<Query> phrase(List<String> words, PageLanguage language) {
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    int place = 0;
    for (String word : words) {
      List<String> terms = language.terms(word);
      for (int i = 0; i < terms.size(); i++) {
        query.add(new Term(language.field(), terms.get(i)), place + i);
      }
      place += Math.max(1, terms.size());
    }
    PhraseQuery phrase = query.build();
    return phrase.getTerms().length == 0 ? Stream.of() : Stream.of(phrase);
  }

  private static Query near(List<String> stems, int between, PageLanguage language) {
    return stems.size() == 1
        ? new TermQuery(new Term(language.field(), stems.getFirst()))
        : PhraseQueries.adjacent(stems, language.field(), between);
  }
}
