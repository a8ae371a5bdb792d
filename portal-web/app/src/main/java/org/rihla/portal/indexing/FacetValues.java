package org.rihla.portal.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.Taxonomies;

/** The facet values of an item: those that every item has, and those that its fields feed. */
record FacetValues(ContentType type, Taxonomies taxonomies) {
  private static final int MOST_YEARS = 30;

  Map<String, Set<String>> of(Item item, Map<String, FieldValue> values) {
    Map<String, Set<String>> facets = new LinkedHashMap<>();
    facets.put("type", Set.of(type.key()));
    facets.put("year", years(item));
    facets.put(
        "language",
        new LinkedHashSet<>(
            item.translations().stream().map(text -> text.language().tag()).toList()));
    for (Field field : type.fields()) {
      FieldValue value = values.get(field.key());
      if (value != null) {
        field
            .facet()
            .ifPresent(facet ->
                facets
                    .computeIfAbsent(facet, key -> new LinkedHashSet<>())
                    .addAll(keys(field, value)));
      }
    }
    return facets;
  }

  private static Set<String> years(Item item) {
    int first = item.sortDay().getYear();
    int last = Math.min(item.lastDay().getYear(), first + MOST_YEARS);
    Set<String> years = new LinkedHashSet<>();
    IntStream.rangeClosed(first, last).mapToObj(String::valueOf).forEach(years::add);
    return years;
  }

  /** A concept counts for those above it too, so that a country is found through its regions. */
  private List<String> keys(Field field, FieldValue value) {
    return switch (value) {
      case FieldValue.Choice choice -> choice.options();
      case FieldValue.Concepts concepts ->
          concepts.notations().stream().flatMap(key -> above(field.scheme(), key)).toList();
      default -> new ArrayList<>();
    };
  }

  private Stream<String> above(String scheme, String notation) {
    return taxonomies.scheme(scheme).stream()
        .flatMap(found ->
            found.find(notation).stream().flatMap(concept -> found.above(concept).stream()))
        .map(Concept::notation);
  }
}
