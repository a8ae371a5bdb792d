package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Adds what a second query scores to the best of what a first one found, and orders these anew. The
 * second one can change the order of neighbours, but not lift a document from far below; so all
 * others are spared it. As it only adds, they stay behind.
 */
final class Rescoring extends QueryRescorer {

  private final IndexSearcher searcher;

  Rescoring(IndexSearcher searcher, Query more) {
    super(more);
    this.searcher = searcher;
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
    if (end > 0) {
      TopDocs first = new TopDocs(found.totalHits, scored(Arrays.copyOf(hits, end)));
      TopDocs rescored = rescore(searcher, first, end);
      TopDocs ordered = new SortRescorer(new Sort(found.fields)).rescore(searcher, rescored, end);
      System.arraycopy(ordered.scoreDocs, 0, hits, 0, end);
    }
    return hits;
  }

  /** A search that sorts keeps the score among the fields that it sorts by. */
  private static ScoreDoc[] scored(ScoreDoc[] hits) {
    for (ScoreDoc hit : hits) {
      if (hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score) {
        hit.score = score;
      }
    }
    return hits;
  }

  @Override
  protected float combine(float first, boolean matches, float second) {
    return matches ? first + second : first;
  }
}
