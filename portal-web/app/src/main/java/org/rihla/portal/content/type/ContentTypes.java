package org.rihla.portal.content.type;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.language.Language;

/**
 * Every content type and facet that is declared, by the portal and by the plugins that are enabled
 * at the moment of asking.
 */
public final class ContentTypes {
  private volatile Declared current;

  /**
   * @param types by key
   * @param facets in their order
   */
  public ContentTypes(Map<String, ContentType> types, List<FacetDefinition> facets) {
    current = new Declared(Map.copyOf(types), List.copyOf(facets));
  }

  /** Answers from now on what others answer. */
  void replace(ContentTypes others) {
    current = others.current;
  }

  /** All types by key. */
  public Map<String, ContentType> types() {
    return current.types();
  }

  /** All facets in their order. */
  public List<FacetDefinition> facets() {
    return current.facets();
  }

  public Optional<ContentType> find(String key) {
    return Optional.ofNullable(types().get(key));
  }

  /** The type with that key, which is known to exist. */
  public ContentType get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("No content type " + key));
  }

  /** The type whose listing stands under a URL segment. */
  public Optional<ContentType> ofPath(Language language, String segment) {
    return types().values().stream()
        .filter(type -> type.path().in(language).equals(segment))
        .findFirst();
  }

  /** All types in the order of menus. */
  public List<ContentType> ordered() {
    return types().values().stream()
        .sorted(Comparator.comparingInt(ContentType::order).thenComparing(ContentType::key))
        .toList();
  }

  /** The types of the main menu, in their order. */
  public List<ContentType> menu() {
    return ordered().stream().filter(ContentType::menu).toList();
  }

  public Optional<FacetDefinition> facet(String key) {
    return facets().stream().filter(facet -> facet.key().equals(key)).findFirst();
  }

  /** Types and facets of one moment. */
  private record Declared(Map<String, ContentType> types, List<FacetDefinition> facets) {}
}
