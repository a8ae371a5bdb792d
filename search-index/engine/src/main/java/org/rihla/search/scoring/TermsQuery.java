package org.rihla.search.scoring;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;

/** Looks for any of several terms in a field. */
abstract sealed class TermsQuery extends Query permits WeightedTermsQuery, SummedTermsQuery {

  private final Map<String, Float> terms;
  private final ScoredField field;
  private final float saturation;

  /**
   * A query for terms.
   *
   * @param terms what an occurrence weighs, by term; above 0
   * @param field where to look
   * @param saturation the k1 of BM25: how many occurrences count half as much as any number
   */
  TermsQuery(Map<String, Float> terms, ScoredField field, float saturation) {
    this.terms = Map.copyOf(terms);
    this.field = field;
    this.saturation = saturation;
  }

  final Map<String, Float> terms() {
    return terms;
  }

  /** The weights, in a fixed order. */
  final Map<BytesRef, Float> weights() {
    Map<BytesRef, Float> weights = new TreeMap<>();
    terms.forEach((term, weight) -> weights.put(new BytesRef(term), weight));
    return weights;
  }

  final ScoredField field() {
    return field;
  }

  final float saturation() {
    return saturation;
  }

  /** A leaf: a word with many translations still is one clause of what was typed. */
  @Override
  public final void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field.name())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public final String toString(String defaultField) {
    return getClass().getSimpleName() + " " + new TreeMap<>(terms) + " in " + field.name();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof TermsQuery that
        && terms.equals(that.terms)
        && field.equals(that.field)
        && saturation == that.saturation;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + terms.hashCode()) + field.hashCode();
  }
}
