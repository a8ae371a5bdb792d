package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.rihla.search.analysis.Fields;

/** The ordinals of the values of each facet in a reader, made when they are first asked for. */
final class FacetOrdinals {

  private final IndexReader reader;
  private final FacetsConfig config;
  private final Map<String, SortedSetDocValuesReaderState> byKey = new ConcurrentHashMap<>();

  FacetOrdinals(IndexReader reader, FacetsConfig config) {
    this.reader = reader;
    this.config = config;
  }

  boolean areOf(IndexReader other) {
    return reader.equals(other);
  }

  /** Those of a facet; empty if no document has a value of it. */
  Optional<SortedSetDocValuesReaderState> of(String key) throws IOException {
    SortedSetDocValuesReaderState known = byKey.get(key);
    if (known == null && hasValues(key)) {
      known = new DefaultSortedSetDocValuesReaderState(reader, Fields.facet(key), config);
      byKey.put(key, known);
    }
    return Optional.ofNullable(known);
  }

  private boolean hasValues(String key) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader().getSortedSetDocValues(Fields.facet(key)) != null) {
        return true;
      }
    }
    return false;
  }
}
