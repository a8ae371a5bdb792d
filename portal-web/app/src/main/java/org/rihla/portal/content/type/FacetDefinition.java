package org.rihla.portal.content.type;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;

/**
 * A facet of listings and search.
 *
 * @param key identifier and URL parameter
 * @param label heading
 * @param kind where its values come from
 * @param scheme the scheme of a concept facet, otherwise null
 */
public record FacetDefinition(String key, LocalizedText label, Kind kind, @Nullable String scheme) {

  /** Where the values of a facet come from. */
  public enum Kind {
    TYPE,
    CONCEPT,
    CHOICE,
    YEAR,
    LANGUAGE;

    static Optional<Kind> ofKey(String key) {
      return Arrays.stream(values())
          .filter(kind -> kind.name().toLowerCase(java.util.Locale.ROOT).equals(key))
          .findFirst();
    }
  }
}
