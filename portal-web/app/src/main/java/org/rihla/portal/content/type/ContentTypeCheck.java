package org.rihla.portal.content.type;

import java.util.List;
import java.util.Optional;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.YamlNode;
import org.rihla.portal.taxonomy.Taxonomies;

/** Checks what one declaration says of others: targets, facets, schemes, paths, comparisons. */
final class ContentTypeCheck {
  private final ContentTypes all;
  private final Taxonomies taxonomies;

  ContentTypeCheck(ContentTypes all, Taxonomies taxonomies) {
    this.all = all;
    this.taxonomies = taxonomies;
  }

  void run(ContentType type, YamlNode node) {
    for (Language language : Language.values()) {
      checkPath(type, language, node.get("path").get(language.tag()));
    }
    type.fields().forEach(field -> checkField(field, place(field, node, "fields")));
    checkComparison(type, node);
  }

  private void checkPath(ContentType type, Language language, YamlNode node) {
    String path = node.text();
    boolean taken =
        all.types().values().stream()
            .anyMatch(other ->
                other.key().compareTo(type.key()) < 0 && other.path().in(language).equals(path));
    if (taken) {
      throw node.problem("another type has the same path");
    }
    if (taxonomies.ofPath(language, path).isPresent()) {
      throw node.problem("a concept scheme has the same path");
    }
    if (ReservedPaths.isReserved(language, path)) {
      throw node.problem("the portal itself uses this path");
    }
  }

  private void checkField(Field field, YamlNode node) {
    field.facet().ifPresent(facet -> checkFacet(field, facet, node));
    if (field.detail() instanceof Field.Reference reference) {
      checkTargets(field, reference.targets(), node);
    }
    if (field.detail() instanceof Field.Concepts concepts) {
      checkScheme(field, concepts.scheme(), node);
    }
    field.columns().forEach(column -> checkField(column, place(column, node, "columns")));
  }

  private void checkTargets(Field field, List<String> targets, YamlNode node) {
    for (String target : targets) {
      if (all.find(target).isEmpty()) {
        throw node.problem("'" + field.key() + "' points to no content type: " + target);
      }
    }
  }

  private void checkScheme(Field field, String scheme, YamlNode node) {
    if (taxonomies.scheme(scheme).isEmpty()) {
      throw node.problem("'" + field.key() + "' names no concept scheme: " + scheme);
    }
  }

  private void checkFacet(Field field, String facet, YamlNode node) {
    Optional<FacetDefinition> definition = all.facet(facet);
    boolean fits =
        definition
            .map(found ->
                switch (found.kind()) {
                  case CONCEPT ->
                      field.kind() == FieldKind.CONCEPT && field.scheme().equals(found.scheme());
                  case CHOICE -> field.kind() == FieldKind.CHOICE;
                  case TYPE, YEAR, LANGUAGE -> false;
                })
            .orElse(false);
    if (!fits) {
      throw node.problem(
          "'" + field.key() + "' cannot feed the facet '" + facet + "'; see facets.yaml");
    }
  }

  private void checkComparison(ContentType type, YamlNode node) {
    ContentType.Comparison comparison = type.comparison();
    if (comparison == null) {
      return;
    }
    Optional<ContentType> compared = all.find(comparison.type());
    boolean complete =
        type.field(comparison.columns()).isPresent()
            && compared.flatMap(other -> other.field(comparison.reference())).isPresent()
            && compared.flatMap(other -> other.field(comparison.columns())).isPresent()
            && compared.flatMap(other -> other.field(comparison.rows())).isPresent();
    if (!complete) {
      throw node.get("side-by-side").problem("names a type or a field that is not declared");
    }
  }

  /** The field's own place in the file; a field of a set is reported at the type's top. */
  private static YamlNode place(Field field, YamlNode node, String list) {
    return node.elements(list).stream()
        .filter(declared -> declared.text("key").equals(field.key()))
        .findFirst()
        .orElse(node);
  }
}
