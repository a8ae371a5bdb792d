package org.rihla.search.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** Terms of one field of an index, with their postings in each segment. */
abstract class TermsWeight extends Weight {

  private final String field;
  private final WeighedField weighed;
  private final List<FoundTerm> terms = new ArrayList<>();

  /** Looks for the terms of a query. */
  TermsWeight(TermsQuery query, IndexSearcher searcher) throws IOException {
    super(query);
    this.field = query.field().name();
    this.weighed = query.field().weighed(searcher);
    for (Map.Entry<BytesRef, Float> entry : query.weights().entrySet()) {
      Term term = new Term(this.field, entry.getKey());
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        terms.add(new FoundTerm(term.bytes(), states, entry.getValue()));
      }
    }
  }

  /** Those that were found. */
  final List<FoundTerm> terms() {
    return terms;
  }

  /** Number of documents that have a field; at least one. */
  static long documents(IndexSearcher searcher, String field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    return statistics == null ? 1 : Math.max(1, statistics.docCount());
  }

  /** The score of a segment's documents, of the scorers of those terms that it has. */
  abstract Scorer combined(List<TermScorer> scorers, long leadCost) throws IOException;

  @Override
  public final @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    List<Postings> here = new ArrayList<>(terms.size());
    @Nullable TermsEnum all = null;
    for (FoundTerm term : terms) {
      IOSupplier<TermState> supplier = term.states().get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        all = all == null ? Terms.getTerms(leaf.reader(), field).iterator() : all;
        all.seekExact(term.bytes(), state);
        here.add(new Postings(term, state, all.docFreq()));
      }
    }
    return all == null ? null : new Supplier(leaf, all, here);
  }

  /** A term in a segment: where its postings are, and how many. */
  private record Postings(FoundTerm term, TermState state, int documents) {}

  /** Opens the postings of a segment once they are wanted. */
  private final class Supplier extends ScorerSupplier {

    private final LeafReaderContext leaf;
    private final TermsEnum all;
    private final List<Postings> terms;

    private Supplier(LeafReaderContext leaf, TermsEnum all, List<Postings> terms) {
      this.leaf = leaf;
      this.all = all;
      this.terms = terms;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      WeighedText text = weighed.in(leaf.reader());
      List<TermScorer> scorers = new ArrayList<>(terms.size());
      for (Postings postings : terms) {
        all.seekExact(postings.term.bytes(), postings.state);
        scorers.add(new TermScorer(postings.term, all.postings(null, PostingsEnum.FREQS), text));
      }
      return combined(scorers, leadCost);
    }

    @Override
    public long cost() {
      long cost = 0;
      for (Postings postings : terms) {
        cost += postings.documents;
      }
      return cost;
    }
  }

  @Override
  public final Explanation explain(LeafReaderContext leaf, int document) throws IOException {
    Scorer scorer = scorer(leaf);
    if (scorer == null || scorer.iterator().advance(document) != document) {
      return Explanation.noMatch("none of the terms");
    }
    return Explanation.match(scorer.score(), "BM25F of " + getQuery());
  }

  @Override
  public final boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }
}
