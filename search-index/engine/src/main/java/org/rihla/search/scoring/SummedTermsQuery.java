package org.rihla.search.scoring;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Looks for any of several terms in a field, and adds up their scores, each with its own rarity.
 * The same as a disjunction of {@link WeightedTermsQuery}s of one term each, in one piece: the
 * length of a text is looked up once for all of them.
 */
public final class SummedTermsQuery extends Query {

  private final Set<String> terms;
  private final ScoredField field;
  private final float saturation;

  /**
   * Makes a query.
   *
   * @param terms to be looked for
   * @param field where to look
   * @param saturation the k1 of BM25: how many occurrences count half as much as any number
   */
  public SummedTermsQuery(Set<String> terms, ScoredField field, float saturation) {
    this.terms = Set.copyOf(terms);
    this.field = field;
    this.saturation = saturation;
  }

  /** The terms, in a fixed order, an occurrence of each weighing 1. */
  Map<BytesRef, Float> weights() {
    Map<BytesRef, Float> weights = new TreeMap<>();
    terms.forEach(term -> weights.put(new BytesRef(term), 1f));
    return weights;
  }

  ScoredField field() {
    return field;
  }

  float saturation() {
    return saturation;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new SummedTermsWeight(this, searcher, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field.name())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return "each of " + new TreeSet<>(terms) + " in " + field.name();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SummedTermsQuery that
        && terms.equals(that.terms)
        && field.equals(that.field)
        && saturation == that.saturation;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + terms.hashCode()) + field.hashCode();
  }
}
