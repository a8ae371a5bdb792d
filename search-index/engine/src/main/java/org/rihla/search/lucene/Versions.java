package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.rihla.search.analysis.Fields;

/** Reads ids and versions of all items. */
final class Versions {

  private Versions() {}

  static Map<String, Long> of(IndexSearcher searcher) throws IOException {
    Map<String, Long> versions = HashMap.newHashMap(searcher.getIndexReader().numDocs());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      addTo(versions, leaf.reader());
    }
    return Map.copyOf(versions);
  }

  private static void addTo(Map<String, Long> versions, LeafReader reader) throws IOException {
    SortedDocValues ids = DocValues.getSorted(reader, Fields.ID);
    NumericDocValues numbers = DocValues.getNumeric(reader, Fields.VERSION);
    Bits live = reader.getLiveDocs();
    for (int document = 0; document < reader.maxDoc(); document++) {
      boolean there = live == null || live.get(document);
      if (there && ids.advanceExact(document) && numbers.advanceExact(document)) {
        versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), numbers.longValue());
      }
    }
  }
}
