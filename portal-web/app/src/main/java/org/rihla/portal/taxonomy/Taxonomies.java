package org.rihla.portal.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rihla.portal.language.Language;

/** Every concept scheme of the portal at one moment; immutable. */
public final class Taxonomies {
  private final Map<String, ConceptScheme> schemes;

  public Taxonomies(List<ConceptScheme> schemes) {
    this.schemes =
        schemes.stream().collect(Collectors.toMap(ConceptScheme::key, Function.identity()));
  }

  /** These, with one scheme more or another in the place of the one with its key. */
  Taxonomies with(ConceptScheme scheme) {
    List<ConceptScheme> all = new ArrayList<>(schemes.values());
    all.removeIf(other -> other.key().equals(scheme.key()));
    all.add(scheme);
    return new Taxonomies(all);
  }

  public Optional<ConceptScheme> scheme(String key) {
    return Optional.ofNullable(schemes.get(key));
  }

  public List<ConceptScheme> schemes() {
    return schemes.values().stream()
        .sorted(java.util.Comparator.comparing(ConceptScheme::key))
        .toList();
  }

  public Optional<Concept> concept(String scheme, String notation) {
    return scheme(scheme).flatMap(found -> found.find(notation));
  }

  /** The scheme whose page stands under a URL segment. */
  public Optional<ConceptScheme> ofPath(Language language, String segment) {
    return schemes.values().stream()
        .filter(scheme -> scheme.path(language).equals(segment))
        .findFirst();
  }
}
