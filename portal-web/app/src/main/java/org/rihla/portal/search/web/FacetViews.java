package org.rihla.portal.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.FacetDefinition;
import org.rihla.portal.content.web.page.ResultsPage.Chip;
import org.rihla.portal.content.web.page.ResultsPage.FacetView;
import org.rihla.portal.content.web.page.ResultsPage.Option;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchQuery;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.search.Facet;
import org.rihla.search.FacetValue;

/** Facets and filters as a reader sees them, each with the address that it leads to. */
record FacetViews(
    ContentTypes types, Taxonomies taxonomies, Language language, String path, SearchQuery query) {

  /** How many facets are unfolded before the reader has chosen anything. */
  private static final int OPEN = 3;

  /** The facets that have something to choose from. */
  List<FacetView> facets(List<Facet> found, Set<String> hidden) {
    Map<String, Facet> byKey =
        found.stream().collect(Collectors.toMap(Facet::key, Function.identity()));
    List<FacetView> views = new ArrayList<>();
    for (FacetDefinition definition : types.facets()) {
      Facet facet = byKey.get(definition.key());
      if (facet == null || hidden.contains(definition.key())) {
        continue;
      }
      List<Option> options = options(definition, facet);
      boolean chosen = query.filters().containsKey(definition.key());
      if (chosen || options.size() > 1) {
        views.add(
            new FacetView(
                definition.key(),
                definition.label().in(language),
                chosen || views.size() < OPEN,
                options));
      }
    }
    return views;
  }

  private List<Option> options(FacetDefinition definition, Facet facet) {
    Map<String, FacetValue> values =
        facet.values().stream()
            .filter(value -> value.count() > 0 || value.selected())
            .collect(Collectors.toMap(FacetValue::value, Function.identity()));
    return switch (definition.kind()) {
      case CONCEPT -> tree(definition, values);
      case TYPE ->
          types.ordered().stream()
              .flatMap(type -> Optional.ofNullable(values.get(type.key())).stream())
              .map(value -> option(definition, value, 0))
              .toList();
      case YEAR ->
          values.values().stream()
              .sorted(Comparator.comparing(FacetValue::value).reversed())
              .map(value -> option(definition, value, 0))
              .toList();
      case CHOICE, LANGUAGE ->
          values.values().stream()
              .sorted(
                  Comparator.comparingLong(FacetValue::count)
                      .reversed()
                      .thenComparing(FacetValue::value))
              .map(value -> option(definition, value, 0))
              .toList();
    };
  }

  private List<Option> tree(FacetDefinition definition, Map<String, FacetValue> values) {
    List<Option> options = new ArrayList<>();
    taxonomies
        .scheme(String.valueOf(definition.scheme()))
        .ifPresent(scheme ->
            scheme.tops().forEach(top -> branch(definition, scheme, top, 0, values, options)));
    return options;
  }

  private void branch(
      FacetDefinition definition,
      ConceptScheme scheme,
      Concept concept,
      int depth,
      Map<String, FacetValue> values,
      List<Option> options) {
    FacetValue value = values.get(concept.notation());
    if (value == null) {
      return;
    }
    options.add(option(definition, value, depth));
    // A branch unfolds when the reader has chosen something in it.
    boolean chosen =
        scheme.subtree(concept).stream().anyMatch(key -> query.has(definition.key(), key));
    if (chosen) {
      for (Concept child : scheme.narrower(concept)) {
        branch(definition, scheme, child, depth + 1, values, options);
      }
    }
  }

  private Option option(FacetDefinition definition, FacetValue value, int depth) {
    return new Option(
        value.value(),
        label(definition, value.value()),
        Formats.number(value.count(), language),
        Messages.in(language).get("concept.count", value.count()),
        SearchAddress.write(path, query.toggled(definition.key(), value.value())),
        query.has(definition.key(), value.value()),
        depth);
  }

  /** Active filters; one whose value nobody knows is shown as it is, so that it can be removed. */
  List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    query
        .filters()
        .forEach((key, values) ->
            types
                .facet(key)
                .ifPresent(
                    definition -> values.forEach(value -> chips.add(chip(definition, value)))));
    return chips;
  }

  private Chip chip(FacetDefinition definition, String value) {
    return new Chip(
        definition.label().in(language),
        label(definition, value),
        SearchAddress.write(path, query.toggled(definition.key(), value)));
  }

  private String label(FacetDefinition definition, String value) {
    return switch (definition.kind()) {
      case TYPE -> types.find(value).map(type -> type.plural().in(language)).orElse(value);
      case YEAR -> value;
      case LANGUAGE -> Language.ofTag(value).map(known -> known.nameIn(language)).orElse(value);
      case CONCEPT ->
          taxonomies
              .concept(String.valueOf(definition.scheme()), value)
              .map(concept -> concept.prefLabel().in(language))
              .orElse(value);
      case CHOICE -> choice(definition.key(), value);
    };
  }

  private String choice(String facet, String value) {
    return types.ordered().stream()
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.facet().filter(facet::equals).isPresent())
        .flatMap(field -> field.options().stream())
        .filter(option -> option.key().equals(value))
        .findFirst()
        .map(option -> option.label().in(language))
        .orElse(value);
  }
}
