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
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.rihla.search.Facet;
import org.rihla.search.FacetRequest;
import org.rihla.search.FacetValue;
import org.rihla.search.SearchRequest;
import org.rihla.search.analysis.Fields;

/** Facets of documents, and their counts. */
final class FacetCounts {

  private static final Comparator<FacetValue> HIGHEST_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final Set<String> keys;
  private final FacetsConfig config = new FacetsConfig();

  /** Of the reader that was asked last. */
  private volatile @Nullable FacetOrdinals ordinals;

  FacetCounts(Set<String> keys) {
    this.keys = keys;
    for (String key : keys) {
      config.setMultiValued(key, true);
      config.setIndexFieldName(key, Fields.facet(key));
    }
  }

  /** Keys of all facets. */
  Set<String> keys() {
    return keys;
  }

  FacetsConfig config() {
    return config;
  }

  Document indexed(Document document) throws IOException {
    return config.build(document);
  }

  /** The ordinals of a reader. */
  FacetOrdinals ordinals(IndexReader reader) {
    FacetOrdinals known = ordinals;
    if (known == null || !known.areOf(reader)) {
      known = new FacetOrdinals(reader, config);
      ordinals = known;
    }
    return known;
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
