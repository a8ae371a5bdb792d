package org.rihla.portal.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;

/** A concept scheme (SKOS) with its hierarchy, held in memory; immutable. */
public final class ConceptScheme {
  private final String key;
  private final LocalizedText label;
  private final LocalizedText description;
  private final Map<String, Concept> concepts;
  private final Map<String, List<Concept>> narrower;
  private final Segments french;
  private final Segments arabic;

  /**
   * @param concepts in the order in which siblings are shown; broader concepts must be among them
   */
  public ConceptScheme(
      String key, LocalizedText label, LocalizedText description, List<Concept> concepts) {
    this.key = key;
    this.label = label;
    this.description = description;
    this.concepts = new LinkedHashMap<>();
    concepts.forEach(concept -> this.concepts.put(concept.notation(), concept));
    this.narrower =
        concepts.stream()
            .filter(concept -> concept.broader() != null)
            .collect(Collectors.groupingBy(concept -> String.valueOf(concept.broader())));
    this.french = Segments.of(concepts, Language.FR);
    this.arabic = Segments.of(concepts, Language.AR);
  }

  private Segments segments(Language language) {
    return language == Language.FR ? french : arabic;
  }

  public String key() {
    return key;
  }

  public LocalizedText label() {
    return label;
  }

  public LocalizedText description() {
    return description;
  }

  /** URL segment of the scheme's page. */
  public String path(Language language) {
    return Slugs.of(label.in(language));
  }

  public Optional<Concept> find(@Nullable String notation) {
    return Optional.ofNullable(concepts.get(notation));
  }

  public Optional<Concept> ofSlug(Language language, String slug) {
    return Optional.ofNullable(segments(language).concepts().get(slug));
  }

  /** URL segment of a concept's page. */
  public String slug(Concept concept, Language language) {
    return String.valueOf(segments(language).slugs().get(concept.notation()));
  }

  public List<Concept> all() {
    return List.copyOf(concepts.values());
  }

  public List<Concept> tops() {
    return concepts.values().stream().filter(concept -> concept.broader() == null).toList();
  }

  public List<Concept> narrower(Concept concept) {
    return narrower.getOrDefault(concept.notation(), List.of());
  }

  /** The concept and those above it, the top one first. */
  public List<Concept> lineage(Concept concept) {
    List<Concept> lineage = new ArrayList<>();
    Optional<Concept> current = Optional.of(concept);
    while (current.isPresent() && !lineage.contains(current.get())) {
      lineage.add(0, current.get());
      current = find(current.get().broader());
    }
    return lineage;
  }

  /** The notations of a concept and of all those below it. */
  public Set<String> subtree(Concept concept) {
    Set<String> found = new LinkedHashSet<>();
    collect(concept, found);
    return found;
  }

  private void collect(Concept concept, Set<String> found) {
    if (found.add(concept.notation())) {
      narrower(concept).forEach(child -> collect(child, found));
    }
  }

  /** URL segments of the concepts in one language, both ways. */
  private record Segments(Map<String, Concept> concepts, Map<String, String> slugs) {
    static Segments of(List<Concept> all, Language language) {
      Map<String, Concept> concepts = new LinkedHashMap<>();
      Map<String, String> slugs = new LinkedHashMap<>();
      for (Concept concept : all) {
        String slug = Slugs.of(concept.prefLabel().in(language));
        boolean usable = !slug.isEmpty() && !concepts.containsKey(slug);
        String segment = usable ? slug : slug + "-" + Slugs.of(concept.notation());
        concepts.put(segment, concept);
        slugs.put(concept.notation(), segment);
      }
      return new Segments(concepts, slugs);
    }
  }
}
