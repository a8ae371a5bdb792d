package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.rihla.search.query.PageQueries;

/** Finds the best pages of a few items: only the pages of these are looked at. */
final class BestPages {

  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(page -> -page.score).thenComparingInt(page -> page.doc);

  private final IndexSearcher searcher;
  private final Weight weight;
  private final int most;

  BestPages(IndexSearcher searcher, Query pages, int most) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(pages), ScoreMode.COMPLETE, 1);
    this.most = most;
  }

  /** Documents of pages by the documents of their items, best first; no entry without a page. */
  Map<Integer, List<Integer>> of(ScoreDoc[] items) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int[] documents = Arrays.stream(items).mapToInt(item -> item.doc).sorted().toArray();
    Map<Integer, List<Integer>> found = new HashMap<>();
    int next = 0;
    while (next < documents.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[next], leaves));
      int end = next;
      while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      collect(leaf, Arrays.copyOfRange(documents, next, end), found);
      next = end;
    }
    return found;
  }

  /** Goes through a segment once; its items come in their order. */
  private void collect(LeafReaderContext leaf, int[] items, Map<Integer, List<Integer>> found)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    BitSet isItem = PageQueries.ITEMS.getBitSet(leaf);
    if (scorer == null || isItem == null) {
      return;
    }
    DocIdSetIterator matches = scorer.iterator();
    for (int item : items) {
      int own = item - leaf.docBase;
      int first = own == 0 ? 0 : isItem.prevSetBit(own - 1) + 1;
      List<ScoreDoc> pages = new ArrayList<>();
      int page = matches.docID() < first ? matches.advance(first) : matches.docID();
      for (; page < own; page = matches.nextDoc()) {
        pages.add(new ScoreDoc(leaf.docBase + page, scorer.score()));
      }
      if (!pages.isEmpty()) {
        found.put(
            item, pages.stream().sorted(BEST_FIRST).limit(most).map(best -> best.doc).toList());
      }
    }
  }
}
