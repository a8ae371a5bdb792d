package org.rihla.search;

import java.util.Set;

/**
 * What an index must know before its first item. An index that was written under another schema is
 * not read: it is built again.
 *
 * @param languages tags of the languages that texts may have, such as {@code fr} and {@code ar}
 * @param facets keys of the facets that items may carry and requests may name
 * @param revision any text that the caller changes when it composes its items differently, such as
 *     a hash of its declarations
 */
public record IndexSchema(Set<String> languages, Set<String> facets, String revision) {

  /** The languages of a schema made by {@link #of}. */
  public static final Set<String> FRENCH_AND_ARABIC = Set.of("fr", "ar");

  /** Copies its sets and checks their keys: lower-case letters, digits and hyphens. */
  public IndexSchema {
    languages = Set.copyOf(languages);
    facets = Set.copyOf(facets);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("A schema needs at least one language");
    }
    languages.forEach(language -> Checks.key("language", language));
    facets.forEach(facet -> Checks.key("facet", facet));
    Checks.length("revision", revision, 1000);
  }

  /** A French and Arabic schema with these facets. */
  public static IndexSchema of(Set<String> facets, String revision) {
    return new IndexSchema(FRENCH_AND_ARABIC, facets, revision);
  }
}
