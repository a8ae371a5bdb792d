package org.rihla.search.benchmark.lucene;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.analysis.Words;
import org.rihla.search.benchmark.sample.Ask;

/** The query of a request, as the engine makes it of plain words. */
final class LuceneQueries {

  private static final float AS_WRITTEN = 0.3f;
  private static final float GRAM = 0.3f;
  private static final float OTHER_LANGUAGE = 0.1f;
  private static final List<String> LANGUAGES = List.of("ar", "fr");
  private static final Map<String, Float> WEIGHTS =
      Map.of("title", 4f, "keywords", 3f, "summary", 2f, "body", 1f);
  private static final Map<String, Float> GRAM_WEIGHTS = Map.of("head", 4f, "tail", 1f);

  private LuceneQueries() {}

  /** Documents that the reader may see and that have so many of the words. */
  static Query visible(Ask ask, List<String> words, int wordsNeeded) {
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    BooleanQuery.Builder content = new BooleanQuery.Builder();
    for (String word : words) {
      String stem = Words.stem(word);
      matching.add(
          inAnyLanguage(language -> combined(stem, "." + language, WEIGHTS)), Occur.SHOULD);
      Query plain = inAnyLanguage(language -> combined(word, "." + language + ".plain", WEIGHTS));
      content.add(new BoostQuery(plain, AS_WRITTEN), Occur.SHOULD);
    }
    matching.setMinimumNumberShouldMatch(wordsNeeded);
    content.add(matching.build(), Occur.MUST);
    content.add(new BoostQuery(grams(words, ask.language()), GRAM), Occur.SHOULD);
    return new BooleanQuery.Builder()
        .add(
            new TermInSetQuery("access", ask.access().stream().map(BytesRef::new).toList()),
            Occur.FILTER)
        .add(content.build(), Occur.MUST)
        .build();
  }

  /** What is marked in a field. */
  static Query marked(List<String> words, List<String> fields) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words) {
      String stem = Words.stem(word);
      fields.forEach(field -> query.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
    }
    return query.build();
  }

  /** The words of a request are all of the reader's language. */
  private static Query grams(List<String> words, String language) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.stream()
        .flatMap(word -> Words.gramTerms(word).stream())
        .distinct()
        .map(gram -> combined(gram, "." + language + ".grams", GRAM_WEIGHTS))
        .forEach(gram -> query.add(gram, Occur.SHOULD));
    return query.build();
  }

  private static Query inAnyLanguage(Function<String, Query> query) {
    return new DisjunctionMaxQuery(LANGUAGES.stream().map(query).toList(), OTHER_LANGUAGE);
  }

  private static Query combined(String term, String view, Map<String, Float> weights) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
    weights.forEach((part, weight) -> query.addField(part + view, weight));
    return query.build();
  }
}
