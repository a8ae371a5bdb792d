package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.analysis.Words;
import org.rihla.search.scoring.WeightedTermsQuery;

/**
 * Queries for words on pages. A word is never judged rarer there than in the items, so that an item
 * that says something itself comes before one whose attachment says it.
 *
 * @param languages of which there are pages
 */
record PageWordQueries(Set<PageLanguage> languages) {

  /** The word, another form of it or a translation. */
  Query word(SearchedWord word) {
    if (Words.isStopWord(word.plain())) {
      return asWritten(word.plain());
    }
    return best(
        languages.stream()
            .map(language -> {
              List<Alternative> here = PageWords.in(word, language);
              Query any = any(here, word, language);
              boolean translated = here.stream().anyMatch(Alternative::translation);
              return translated ? new BoostQuery(any, Scoring.TRANSLATED) : any;
            })
            .toList());
  }

  /** The word by its stem alone. */
  Query stem(String plain) {
    if (Words.isStopWord(plain)) {
      return asWritten(plain);
    }
    SearchedWord alone = new SearchedWord(plain, Map.of());
    return best(
        languages.stream()
            .map(language -> any(PageWords.itself(plain, language), alone, language))
            .toList());
  }

  /** The word as it was written, letter forms aside. */
  Query asWritten(String plain) {
    return plain(Map.of(plain, 1f), plain);
  }

  /** Any of these words as they were written. */
  Query anyAsWritten(Map<String, Float> words) {
    return words.isEmpty()
        ? new MatchNoDocsQuery("no such word")
        : plain(words, words.keySet().iterator().next());
  }

  /** Words next to each other. */
  Query phrase(List<String> words) {
    if (words.size() == 1) {
      return asWritten(words.getFirst());
    }
    return together(
        PhraseQueries.adjacent(words, Fields.PAGE_PLAIN, 0),
        words.stream().distinct().map(this::asWritten).toList());
  }

  private static WeightedTermsQuery plain(Map<String, Float> words, String judged) {
    String language = HomeLanguage.of(judged);
    return onPages(words, Fields.PAGE_PLAIN)
        .noRarerThan(
            new WeightedTermsQuery(
                words, Scoring.plain(Place.ANYWHERE, language), Scoring.SATURATION));
  }

  private static Query any(
      List<Alternative> alternatives, SearchedWord word, PageLanguage language) {
    List<Query> queries = new ArrayList<>();
    Map<String, Float> single = PageWords.single(alternatives);
    if (!single.isEmpty()) {
      queries.add(judged(single, word, language));
    }
    alternatives.stream()
        .filter(Alternative::isExpression)
        .forEach(expression -> queries.add(expression(expression, word, language)));
    return best(queries);
  }

  private static Query expression(
      Alternative expression, SearchedWord word, PageLanguage language) {
    List<String> stems = expression.stems();
    Query near =
        PhraseQueries.adjacent(
            stems, language.field(), expression.translation() ? PhraseQueries.LOOSE : 0);
    List<Query> each =
        stems.stream()
            .distinct()
            .<Query>map(stem -> judged(Map.of(stem, 1f), word, language))
            .toList();
    return new BoostQuery(together(near, each), expression.weight() / stems.size());
  }

  private static Query judged(Map<String, Float> stems, SearchedWord word, PageLanguage language) {
    WeightedTermsQuery here = onPages(stems, language.field());
    boolean asInItems = language == PageLanguage.FRENCH || language == PageLanguage.ARABIC;
    String home = asInItems ? language.tag() : HomeLanguage.of(word.plain());
    Map<String, Float> inItems = asInItems ? stems : Map.of(Words.stem(word.plain()), 1f);
    return here.noRarerThan(
        new WeightedTermsQuery(inItems, Scoring.stems(Place.ANYWHERE, home), Scoring.SATURATION));
  }

  private static WeightedTermsQuery onPages(Map<String, Float> words, String field) {
    return new WeightedTermsQuery(words, Scoring.onPages(field), Scoring.SATURATION);
  }

  /** Where words stand as a query says, scored by each of them. */
  private static Query together(Query standing, List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(standing, Occur.FILTER);
    words.forEach(word -> query.add(word, Occur.SHOULD));
    return query.build();
  }

  private static Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> new MatchNoDocsQuery("on no page");
      case 1 -> queries.getFirst();
      default -> new DisjunctionMaxQuery(queries, 0);
    };
  }
}
