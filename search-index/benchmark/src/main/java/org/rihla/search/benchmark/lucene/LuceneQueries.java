package org.rihla.search.benchmark.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final float OTHER_LANGUAGE = 0.1f;
  private static final List<String> LANGUAGES = List.of("ar", "fr");
  private static final Map<String, Float> WEIGHTS = weights();

  private LuceneQueries() {}

  /** Documents that the reader may see and that have so many of the words. */
  static Query visible(Ask ask, List<String> words, int wordsNeeded) {
    BooleanQuery.Builder content = new BooleanQuery.Builder();
    for (String word : words) {
      content.add(
          new DisjunctionMaxQuery(
              LANGUAGES.stream().map(language -> word(word, language)).toList(), OTHER_LANGUAGE),
          Occur.SHOULD);
    }
    content.setMinimumNumberShouldMatch(wordsNeeded);
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

  private static Query word(String word, String language) {
    return new BooleanQuery.Builder()
        .add(combined(Words.stem(word), "." + language), Occur.MUST)
        .add(new BoostQuery(combined(word, "." + language + ".plain"), AS_WRITTEN), Occur.SHOULD)
        .build();
  }

  private static Query combined(String term, String view) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
    WEIGHTS.forEach((part, weight) -> query.addField(part + view, weight));
    return query.build();
  }

  private static Map<String, Float> weights() {
    Map<String, Float> weights = new LinkedHashMap<>();
    weights.put("title", 6f);
    weights.put("keywords", 4f);
    weights.put("summary", 2f);
    weights.put("body", 1f);
    return weights;
  }
}
