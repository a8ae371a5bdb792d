package org.rihla.search.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Looks for any of several terms in any of several fields, and scores as if they were one word in
 * one text: each occurrence counts by the weights of its term and of its field, and the rarity of
 * the word is judged by the documents of all its terms, by weight too. A word with ten translations
 * therefore weighs no more than a word with one.
 */
public final class WeightedTermsQuery extends Query {

  private final Map<String, Float> terms;
  private final List<ScoredField> fields;
  private final float saturation;

  /**
   * Makes a query.
   *
   * @param terms weights by term, above 0; the weight of the term itself is 1, of a synonym less
   * @param fields where to look; each once
   * @param saturation the k1 of BM25: how many occurrences count half as much as any number
   */
  public WeightedTermsQuery(Map<String, Float> terms, List<ScoredField> fields, float saturation) {
    this.terms = Map.copyOf(terms);
    this.fields = List.copyOf(fields);
    this.saturation = saturation;
  }

  /** The weights, in a fixed order. */
  Map<BytesRef, Float> weights() {
    Map<BytesRef, Float> weights = new TreeMap<>();
    terms.forEach((term, weight) -> weights.put(new BytesRef(term), weight));
    return weights;
  }

  List<ScoredField> fields() {
    return fields;
  }

  float saturation() {
    return saturation;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws java.io.IOException {
    return new WeightedTermsWeight(this, searcher, boost);
  }

  /** A leaf: a word with many translations still is one clause of what was typed. */
  @Override
  public void visit(QueryVisitor visitor) {
    if (fields.stream().anyMatch(field -> visitor.acceptField(field.name()))) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return new TreeMap<>(terms) + " in " + fields.stream().map(ScoredField::name).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightedTermsQuery that
        && terms.equals(that.terms)
        && fields.equals(that.fields)
        && saturation == that.saturation;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + terms.hashCode()) + fields.hashCode();
  }
}
