package org.rihla.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Fields;

/**
 * Combines the views of a text. Stems, with their other forms and translations, decide which items
 * match and make most of the score; words as they were written and their runs of characters add to
 * it. Each is looked for in all parts of a text at once, as if they were one text in which the
 * title stands several times (BM25F). Of two languages the better one counts.
 */
public final class ItemQueries {

  private final List<String> languages;

  /** Queries over these languages. */
  public ItemQueries(Collection<String> languages) {
    this.languages = languages.stream().sorted().toList();
  }

  /** The languages of the texts. */
  public List<String> languages() {
    return languages;
  }

  /**
   * What was typed, among what the caller may see.
   *
   * @param needed how much of it an item must have at least
   */
  public Query visible(SearchedText text, WordsNeeded needed, Set<String> access) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(access(access), Occur.FILTER);
    PageQueries pages = new PageQueries(text, access, languages);
    query.add(pages.orOnPage(content(text, needed), needed), Occur.MUST);
    pages.excluded().forEach(unwanted -> query.add(unwanted, Occur.MUST_NOT));
    WishQueries wishes = new WishQueries(text, languages);
    text.typed()
        .wishes()
        .excluded()
        .forEach(wish -> query.add(wishes.without(wish), Occur.MUST_NOT));
    return query.build();
  }

  /**
   * Scores by what takes long to look at and changes the order of neighbours: runs of characters,
   * and words near each other in a title. It is added for the best items only.
   */
  public Query closer(SearchedText text) {
    List<String> words = text.typed().typedWords();
    return new BooleanQuery.Builder()
        .add(weighted(GramQueries.of(words, languages), Scoring.GRAM), Occur.SHOULD)
        .add(weighted(NearQueries.inTitle(words, languages), Scoring.NEAR), Occur.SHOULD)
        .build();
  }

  /** Items that have one word of a text, on a page perhaps, among what the caller may see. */
  public Query having(SearchedText text, SearchedWord word, Set<String> access) {
    Query itself = new WishQueries(text, languages).word(word);
    return new BooleanQuery.Builder()
        .add(access(access), Occur.FILTER)
        .add(new PageQueries(text, access, languages).orOnPage(itself, word), Occur.FILTER)
        .build();
  }

  /** Visible pages on which a text is met; empty if it cannot be met on a page. */
  public Optional<Query> pages(SearchedText text, WordsNeeded needed, Set<String> access) {
    return new PageQueries(text, access, languages).pages(needed);
  }

  /** Items with one of the tokens; with none, no item. */
  public static Query access(Set<String> tokens) {
    return TokenQueries.anyOf(tokens, Fields.ACCESS);
  }

  /** Scores by how many of the words, phrases and wishes the text of one language has. */
  public Query inLanguage(SearchedText text, String language) {
    WishQueries wishes = new WishQueries(text, languages);
    Stream<Query> words =
        text.words().stream().map(word -> WordQueries.matching(word, Place.ANYWHERE, language));
    Stream<Query> phrases =
        text.typed().phrases().stream()
            .map(phrase -> PhraseQueries.asWritten(phrase, Place.ANYWHERE, language));
    Stream<Query> wanted =
        text.typed().wishes().positive().map(asked -> wishes.inLanguage(asked, language));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Stream.of(words, phrases, wanted)
        .flatMap(each -> each)
        .forEach(each -> query.add(new ConstantScoreQuery(each), Occur.SHOULD));
    return query.build();
  }

  private Query content(SearchedText text, WordsNeeded needed) {
    UserText typed = text.typed();
    if (typed.hopeless()) {
      return new MatchNoDocsQuery("no word");
    }
    if (!typed.wanted()) {
      return new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(matching(text, needed), Occur.MUST);
    for (String word : typed.typedWords()) {
      query.add(
          weighted(
              inAnyLanguage(language -> WordQueries.asWritten(word, Place.ANYWHERE, language)),
              Scoring.AS_WRITTEN),
          Occur.SHOULD);
    }
    return query.build();
  }

  private Query matching(SearchedText text, WordsNeeded needed) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    WishQueries wishes = new WishQueries(text, languages);
    for (SearchedWord word : text.words()) {
      Query any = wishes.word(word);
      query.add(any, Occur.SHOULD);
      if (needed.telling().contains(word.plain())) {
        query.add(new BoostQuery(any, 0), Occur.SHOULD);
      }
    }
    for (List<String> phrase : text.typed().phrases()) {
      query.add(
          inAnyLanguage(language -> PhraseQueries.asWritten(phrase, Place.ANYWHERE, language)),
          Occur.MUST);
    }
    text.typed().wishes().required().forEach(wish -> query.add(wishes.with(wish), Occur.MUST));
    query.setMinimumNumberShouldMatch(needed.points());
    return query.build();
  }

  private Query inAnyLanguage(Function<String, Query> query) {
    return new DisjunctionMaxQuery(languages.stream().map(query).toList(), Scoring.OTHER_LANGUAGE);
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
