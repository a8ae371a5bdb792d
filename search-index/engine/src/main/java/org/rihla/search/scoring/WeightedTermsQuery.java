package org.rihla.search.scoring;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Looks for any of several terms in a field, and scores as if they were one word: each occurrence
 * counts by the weights of its term and of the part of the text it stands in, and the rarity of the
 * word is judged by the documents of all its terms, by weight too. A word with ten translations
 * therefore weighs no more than a word with one.
 */
public final class WeightedTermsQuery extends TermsQuery {

  private final @Nullable WeightedTermsQuery yardstick;

  /**
   * Makes a query.
   *
   * @param terms weights by term, above 0; the weight of the term itself is 1, of a synonym less
   * @param field where to look
   * @param saturation the k1 of BM25: how many occurrences count half as much as any number
   */
  public WeightedTermsQuery(Map<String, Float> terms, ScoredField field, float saturation) {
    this(terms, field, saturation, null);
  }

  private WeightedTermsQuery(
      Map<String, Float> terms,
      ScoredField field,
      float saturation,
      @Nullable WeightedTermsQuery yardstick) {
    super(terms, field, saturation);
    this.yardstick = yardstick;
  }

  /**
   * The same query, its rarity at most that of another one, if anything has the field of that: for
   * a word in documents of another kind, which must not outweigh the same word only because there
   * are more of these.
   */
  public WeightedTermsQuery noRarerThan(WeightedTermsQuery other) {
    return new WeightedTermsQuery(terms(), field(), saturation(), other);
  }

  /** What its rarity is held against; null for nothing. */
  @Nullable WeightedTermsQuery yardstick() {
    return yardstick;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new WeightedTermsWeight(this, searcher, boost);
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof WeightedTermsQuery that
        && Objects.equals(yardstick, that.yardstick);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + Objects.hashCode(yardstick);
  }
}
