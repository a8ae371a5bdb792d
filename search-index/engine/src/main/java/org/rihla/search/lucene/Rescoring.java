package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/**
 * Adds what a second query scores to the best of what a first one found, and orders these anew. The
 * second one can change the order of neighbours, but not lift a document from far below; so all
 * others are spared it. As it only adds, they stay behind.
 */
final class Rescoring {

  /** So few are looked at that postings are skipped through, not read. */
  private static final long FEW = 1;

  private final IndexSearcher searcher;
  private final Weight weight;

  Rescoring(IndexSearcher searcher, Query more) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(more), ScoreMode.COMPLETE, 1);
  }

  /**
   * Rescores the first hits, and puts these in order.
   *
   * @param found ordered by score first, highest first
   * @param best number of those that are rescored
   */
  ScoreDoc[] of(TopFieldDocs found, int best) throws IOException {
    ScoreDoc[] hits = found.scoreDocs.clone();
    int end = Math.min(best, hits.length);
    add(Arrays.copyOf(hits, end));
    Arrays.sort(hits, 0, end, HitOrder.by(found.fields));
    return hits;
  }

  private void add(ScoreDoc[] best) throws IOException {
    Arrays.sort(best, Comparator.comparingInt(hit -> hit.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int next = 0;
    while (next < best.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(best[next].doc, leaves));
      int end = next;
      while (end < best.length && best[end].doc < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      add(leaf, Arrays.copyOfRange(best, next, end));
      next = end;
    }
  }

  /** Goes through a segment once. */
  private void add(LeafReaderContext leaf, ScoreDoc[] inOrder) throws IOException {
    ScorerSupplier supplier = weight.scorerSupplier(leaf);
    if (supplier == null) {
      return;
    }
    Scorer scorer = supplier.get(FEW);
    DocIdSetIterator matches = scorer.iterator();
    for (ScoreDoc hit : inOrder) {
      int own = hit.doc - leaf.docBase;
      int reached = matches.docID() < own ? matches.advance(own) : matches.docID();
      if (reached == own && hit instanceof FieldDoc sorted) {
        sorted.fields[0] = (Float) sorted.fields[0] + scorer.score();
      }
    }
  }
}
