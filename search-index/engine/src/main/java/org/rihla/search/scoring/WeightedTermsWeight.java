package org.rihla.search.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** What a query needs to know of the whole index, and its postings in each segment. */
final class WeightedTermsWeight extends Weight {

  private final float saturation;
  private final float topScore;
  private final List<TermInField> places = new ArrayList<>();

  /** A term in a field, where it occurs anywhere. */
  private record TermInField(
      Term term, TermStates states, float weight, LengthNormalization lengths) {}

  WeightedTermsWeight(WeightedTermsQuery query, IndexSearcher searcher, float boost)
      throws IOException {
    super(query);
    this.saturation = query.saturation();
    Map<BytesRef, Float> weights = query.weights();
    double[] documents = new double[weights.size()];
    long all = 1;
    for (ScoredField field : query.fields()) {
      LengthNormalization lengths = LengthNormalization.of(searcher, field);
      all = Math.max(all, lengths.documents());
      int number = 0;
      for (Map.Entry<BytesRef, Float> entry : weights.entrySet()) {
        Term term = new Term(field.name(), entry.getKey());
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
          places.add(new TermInField(term, states, entry.getValue() * field.weight(), lengths));
          double counted = (double) states.docFreq() * Math.min(1, entry.getValue());
          documents[number] = Math.max(documents[number], counted);
        }
        number++;
      }
    }
    this.topScore =
        boost * Rarity.atMost(query.yardstick(), Rarity.of(documents, (double) all), searcher);
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    List<TermScorer> scorers = new ArrayList<>(places.size());
    long cost = 0;
    for (TermInField place : places) {
      IOSupplier<TermState> state = place.states.get(leaf);
      TermState here = state == null ? null : state.get();
      if (here != null) {
        TermScorer scorer = scorer(leaf, place, here);
        scorers.add(scorer);
        cost += scorer.iterator().cost();
      }
    }
    return scorers.isEmpty() ? null : new Supplier(scorers, cost);
  }

  private static TermScorer scorer(LeafReaderContext leaf, TermInField place, TermState state)
      throws IOException {
    TermsEnum terms = leaf.reader().terms(place.term.field()).iterator();
    terms.seekExact(place.term.bytes(), state);
    PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
    NumericDocValues norms = leaf.reader().getNormValues(place.term.field());
    return new TermScorer(postings, norms, place.lengths, place.weight);
  }

  /** Makes the scorer of a segment once its lead is known. */
  private final class Supplier extends ScorerSupplier {

    private final List<TermScorer> scorers;
    private final long cost;

    private Supplier(List<TermScorer> scorers, long cost) {
      this.scorers = scorers;
      this.cost = cost;
    }

    @Override
    public Scorer get(long leadCost) {
      return new WeightedTermsScorer(scorers, leadCost, topScore, saturation);
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
    Scorer scorer = scorer(leaf);
    if (scorer == null || scorer.iterator().advance(document) != document) {
      return Explanation.noMatch("none of the terms");
    }
    return Explanation.match(scorer.score(), "BM25F of " + getQuery());
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }
}
