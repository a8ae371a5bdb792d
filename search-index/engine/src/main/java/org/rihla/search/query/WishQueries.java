package org.rihla.search.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Wish.Asked;
import org.rihla.search.query.Wish.Form;

/** Queries for the wishes of one text. */
final class WishQueries {

  private final SearchedText text;
  private final List<String> languages;

  WishQueries(SearchedText text, List<String> languages) {
    this.text = text;
    this.languages = languages;
  }

  /** What must be there; scored as words are. */
  Query with(Wish wish) {
    return switch (wish) {
      case Asked asked -> asked(asked, language -> inLanguage(asked, language));
      case Wish.All all -> {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        all.required().forEach(each -> query.add(with(each), Occur.MUST));
        all.excluded().forEach(each -> query.add(without(each), Occur.MUST_NOT));
        yield query.build();
      }
      case Wish.Any any -> {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        any.choices().forEach(choice -> query.add(with(choice), Occur.SHOULD));
        yield query.build();
      }
    };
  }

  /** What must not be there: a word by its stem, without other forms and translations. */
  Query without(Wish wish) {
    boolean byStem =
        wish instanceof Asked asked
            && asked.form() == Form.WORD
            && asked.place() != Place.AUTHORS
            && !Words.isStopWord(asked.word());
    if (byStem && wish instanceof Asked asked) {
      Map<String, Float> stem = Map.of(Words.stem(asked.word()), 1f);
      return asked(asked, language -> WordQueries.stems(stem, asked.place(), language));
    }
    return with(wish);
  }

  /** A word in any part of a text, or less weightily in an author's name. */
  Query word(SearchedWord word) {
    Stream<Query> inTexts =
        languages.stream().map(language -> WordQueries.matching(word, Place.ANYWHERE, language));
    Stream<Query> inNames =
        Words.isStopWord(word.plain())
            ? Stream.of()
            : Stream.of(new BoostQuery(AuthorQueries.word(word.plain()), Scoring.AUTHOR));
    return best(Stream.concat(inTexts, inNames));
  }

  /** What the text of one language contributes. */
  Query inLanguage(Asked asked, String language) {
    Place place = asked.place();
    return switch (asked.form()) {
      case PHRASE -> PhraseQueries.asWritten(asked.words(), place, language);
      case WORD -> best(searched(asked).map(word -> WordQueries.matching(word, place, language)));
      case BEGINNING ->
          best(
              searched(asked)
                  .map(word -> WordQueries.plain(word.stems(language), place, language)));
    };
  }

  private Query asked(Asked asked, Function<String, Query> inLanguage) {
    Stream<Query> inTexts =
        asked.place() == Place.AUTHORS ? Stream.of() : languages.stream().map(inLanguage);
    Stream<Query> inNames =
        switch (asked.place()) {
          case TITLE -> Stream.of();
          case AUTHORS -> Stream.of(inNames(asked));
          case ANYWHERE -> Stream.of(new BoostQuery(inNames(asked), Scoring.AUTHOR));
        };
    return best(Stream.concat(inTexts, inNames));
  }

  private Query inNames(Asked asked) {
    return switch (asked.form()) {
      case PHRASE -> AuthorQueries.name(asked.words());
      case WORD, BEGINNING ->
          best(searched(asked).map(word -> AuthorQueries.words(word.stems(HomeLanguage.NONE))));
    };
  }

  private Stream<SearchedWord> searched(Asked asked) {
    return text.searched(asked);
  }

  private static Query best(Stream<Query> queries) {
    List<Query> all = queries.toList();
    return all.isEmpty()
        ? new MatchNoDocsQuery("nowhere")
        : new DisjunctionMaxQuery(all, Scoring.OTHER_LANGUAGE);
  }
}
