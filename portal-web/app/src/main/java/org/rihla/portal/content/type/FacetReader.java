package org.rihla.portal.content.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.YamlNode;
import org.rihla.portal.taxonomy.Taxonomies;

/** Reads {@code facets.yaml} of the portal and of plugins. */
final class FacetReader {
  /** Parameters of a search's address that are no facets. */
  private static final Set<String> TAKEN = Set.of("q", "sort", "page");

  private final Taxonomies taxonomies;
  private final List<FacetDefinition> facets = new ArrayList<>();
  private final Set<String> keys = new HashSet<>(TAKEN);

  FacetReader(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  /** Reads one file; its facets come after those of the files before it. */
  void read(YamlNode file) {
    for (YamlNode node : file.allowOnly(Set.of("facets")).get("facets").elements()) {
      FacetDefinition facet = facet(node);
      if (!keys.add(facet.key())) {
        throw node.get("key").problem("this parameter of a search is already taken");
      }
      facets.add(facet);
    }
  }

  List<FacetDefinition> facets() {
    return List.copyOf(facets);
  }

  private FacetDefinition facet(YamlNode node) {
    node.allowOnly(Set.of("key", "label", "kind", "scheme"));
    FacetDefinition.Kind kind =
        FacetDefinition.Kind.ofKey(node.text("kind"))
            .orElseThrow(
                () -> node.get("kind").problem("must be type, concept, choice, year or language"));
    return new FacetDefinition(
        FieldReader.key(node.get("key")),
        LocalizedText.declared(node, "label"),
        kind,
        kind == FacetDefinition.Kind.CONCEPT ? scheme(node.get("scheme")) : null);
  }

  private @Nullable String scheme(YamlNode node) {
    if (taxonomies.scheme(node.text()).isEmpty()) {
      throw node.problem("no such concept scheme below taxonomies");
    }
    return node.text();
  }
}
