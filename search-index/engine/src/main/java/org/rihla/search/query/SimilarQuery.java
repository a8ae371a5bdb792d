package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.analysis.Fields;

/**
 * Items that have a good part of another one's telling words in one language, or something that few
 * items have in common with it; both together count more.
 */
public final class SimilarQuery {

  /** How many of the words another item must have: chance alone gives one or two of twenty. */
  private static final double ENOUGH = 0.15;

  /** What a shared value weighs against a shared word. */
  private static final float SHARED = 2;

  private SimilarQuery() {}

  /**
   * A query among what the caller may see.
   *
   * @param id of the item itself, which is not found
   * @param stems telling words by language
   * @param shared what else items may have in common
   */
  public static Query of(
      String id, Map<String, List<String>> stems, List<Query> shared, Set<String> access) {
    List<Query> inLanguages = new ArrayList<>();
    stems.forEach((language, words) -> inLanguages.add(inLanguage(words, language)));
    BooleanQuery.Builder alike =
        new BooleanQuery.Builder().add(new DisjunctionMaxQuery(inLanguages, 0), Occur.SHOULD);
    shared.forEach(value -> alike.add(new BoostQuery(value, SHARED), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(ItemQueries.access(access), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT)
        .add(alike.build(), Occur.MUST)
        .build();
  }

  private static Query inLanguage(List<String> stems, String language) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems.forEach(stem ->
        query.add(WordQueries.stems(Map.of(stem, 1f), Place.ANYWHERE, language), Occur.SHOULD));
    query.setMinimumNumberShouldMatch((int) Math.max(1, Math.round(stems.size() * ENOUGH)));
    return query.build();
  }
}
