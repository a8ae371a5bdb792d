package org.rihla.portal.content.type;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.language.Language;

/**
 * Every content type and facet that is declared.
 *
 * @param types by key
 * @param facets in their order
 */
public record ContentTypes(Map<String, ContentType> types, List<FacetDefinition> facets) {

  public Optional<ContentType> find(String key) {
    return Optional.ofNullable(types.get(key));
  }

  /** The type with that key, which is known to exist. */
  public ContentType get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("No content type " + key));
  }

  /** The type whose listing stands under a URL segment. */
  public Optional<ContentType> ofPath(Language language, String segment) {
    return types.values().stream()
        .filter(type -> type.path().in(language).equals(segment))
        .findFirst();
  }

  /** All types in the order of menus. */
  public List<ContentType> ordered() {
    return types.values().stream()
        .sorted(Comparator.comparingInt(ContentType::order).thenComparing(ContentType::key))
        .toList();
  }

  /** The types of the main menu, in their order. */
  public List<ContentType> menu() {
    return ordered().stream().filter(ContentType::menu).toList();
  }

  public Optional<FacetDefinition> facet(String key) {
    return facets.stream().filter(facet -> facet.key().equals(key)).findFirst();
  }
}
