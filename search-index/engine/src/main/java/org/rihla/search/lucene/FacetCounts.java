package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.rihla.search.Facet;
import org.rihla.search.FacetRequest;
import org.rihla.search.FacetValue;
import org.rihla.search.SearchRequest;

/** Facets of documents, and their counts. */
final class FacetCounts {

  private static final Comparator<FacetValue> HIGHEST_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final FacetsConfig config = new FacetsConfig();

  /**
   * Ordinals of all values in a reader: made when facets are first asked of it, and dropped with
   * the next reader.
   */
  private volatile @Nullable SortedSetDocValuesReaderState state;

  FacetCounts(Set<String> keys) {
    keys.forEach(key -> config.setMultiValued(key, true));
  }

  FacetsConfig config() {
    return config;
  }

  Document indexed(Document document) throws IOException {
    return config.build(document);
  }

  /** The ordinals of a reader; null if it holds no value of any facet. */
  @Nullable SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
    SortedSetDocValuesReaderState known = state;
    if (known != null && known.getReader().equals(reader)) {
      return known;
    }
    if (!hasValues(reader)) {
      return null;
    }
    SortedSetDocValuesReaderState made = new DefaultSortedSetDocValuesReaderState(reader, config);
    state = made;
    return made;
  }

  private static boolean hasValues(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader().getSortedSetDocValues(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null) {
        return true;
      }
    }
    return false;
  }

  /** The requested facets, with counts by key; none of a facet mean that nothing was found. */
  List<Facet> of(SearchRequest request, Map<String, Facets> counts) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      Set<String> selected = request.filters().getOrDefault(facet.key(), Set.of());
      Facets counted = counts.get(facet.key());
      facets.add(
          facet(facet, selected, counted == null ? Map.of() : counted(counted, facet.key())));
    }
    return facets;
  }

  private static Facet facet(FacetRequest request, Set<String> selected, Map<String, Long> counts) {
    List<FacetValue> values = new ArrayList<>();
    counts.forEach(
        (value, count) -> values.add(new FacetValue(value, count, selected.contains(value))));
    selected.stream()
        .filter(value -> !counts.containsKey(value))
        .forEach(value -> values.add(new FacetValue(value, 0, true)));
    values.sort(HIGHEST_FIRST);
    List<FacetValue> shown = new ArrayList<>();
    for (FacetValue value : values) {
      if (value.selected() || shown.size() < request.limit()) {
        shown.add(value);
      }
    }
    return new Facet(request.key(), shown);
  }

  private static Map<String, Long> counted(Facets counts, String key) throws IOException {
    FacetResult result = counts.getAllChildren(key);
    Map<String, Long> values = new HashMap<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        values.put(value.label, value.value.longValue());
      }
    }
    return values;
  }
}
