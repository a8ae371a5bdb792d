package org.rihla.portal.content.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.ItemPage.Cell;
import org.rihla.portal.content.web.page.ItemPage.Comparison;
import org.rihla.portal.content.web.page.ItemPage.Row;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;

/** Sets linked items side by side, as the type's declaration asks: themes by delegations. */
record ComparisonView(
    ContentTypes types,
    ItemValidator validator,
    Taxonomies taxonomies,
    CardFactory cards,
    Language language) {

  Optional<Comparison> of(Neighbourhood around, ContentType type, Map<String, FieldValue> values) {
    ContentType.Comparison declared = type.comparison();
    if (declared == null
        || !(values.get(declared.columns()) instanceof FieldValue.Concepts columns)) {
      return Optional.empty();
    }
    ContentType compared = types.get(declared.type());
    ConceptScheme columnScheme = scheme(type, declared.columns());
    ConceptScheme rowScheme = scheme(compared, declared.rows());
    List<Concept> heads =
        columns.notations().stream().flatMap(key -> columnScheme.find(key).stream()).toList();
    List<Entry> entries =
        around.referring(declared.type(), declared.reference()).stream()
            .map(item -> entry(item, compared, declared))
            .toList();
    List<Row> rows =
        themes(entries, rowScheme).entrySet().stream()
            .map(theme -> row(theme.getKey(), theme.getValue(), heads, rowScheme))
            .toList();
    return Optional.of(
        new Comparison(
            compared.plural().in(language),
            field(compared, declared.rows()).label().in(language),
            heads.stream().map(head -> head.prefLabel().in(language)).toList(),
            rows));
  }

  /** An item with what decides its place. */
  private record Entry(Item item, List<String> columns, List<String> rows) {}

  private Entry entry(Item item, ContentType type, ContentType.Comparison declared) {
    Map<String, FieldValue> values = validator.values(type, item.fields());
    return new Entry(
        item, notations(values, declared.columns()), notations(values, declared.rows()));
  }

  private static List<String> notations(Map<String, FieldValue> values, String field) {
    return values.get(field) instanceof FieldValue.Concepts concepts
        ? concepts.notations()
        : List.of();
  }

  /** Items by the top concept of what they treat, so that near themes share a row. */
  private static Map<Concept, List<Entry>> themes(List<Entry> entries, ConceptScheme scheme) {
    Map<Concept, List<Entry>> themes = new LinkedHashMap<>();
    for (Concept top : scheme.tops()) {
      List<Entry> treating =
          entries.stream()
              .filter(entry -> entry.rows().stream().anyMatch(scheme.subtree(top)::contains))
              .toList();
      if (!treating.isEmpty()) {
        themes.put(top, treating);
      }
    }
    return themes;
  }

  private Row row(Concept theme, List<Entry> entries, List<Concept> heads, ConceptScheme scheme) {
    List<Cell> cells =
        heads.stream()
            .map(head ->
                new Cell(
                    head.prefLabel().in(language),
                    entries.stream()
                        .filter(entry -> entry.columns().contains(head.notation()))
                        .map(entry -> cards.card(entry.item(), language))
                        .toList()))
            .toList();
    return new Row(theme.prefLabel().in(language), Links.concept(language, scheme, theme), cells);
  }

  private ConceptScheme scheme(ContentType type, String field) {
    return taxonomies.scheme(field(type, field).scheme()).orElseThrow();
  }

  private static Field field(ContentType type, String field) {
    return type.field(field).orElseThrow();
  }
}
