package org.rihla.portal.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;

/** A concept scheme (SKOS) with its hierarchy, held in memory; immutable. */
public final class ConceptScheme {
  /** Begins the IRI of every scheme that was not imported under one of its own. */
  public static final String IRI = "urn:rihla:scheme:";

  private final SchemeDescription description;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, List<Concept>> narrower = new LinkedHashMap<>();
  private final FormerNames former;
  private final Segments french;
  private final Segments arabic;

  /**
   * A scheme in which nothing was ever called otherwise.
   *
   * @param concepts in the order in which siblings are shown; broader concepts must be among them
   */
  public ConceptScheme(SchemeDescription description, List<Concept> concepts) {
    this(description, concepts, FormerNames.NONE);
  }

  /**
   * A scheme.
   *
   * @param former notations and addresses that concepts had before
   */
  ConceptScheme(SchemeDescription description, List<Concept> concepts, FormerNames former) {
    this.description = description;
    this.former = former;
    concepts.forEach(concept -> this.concepts.put(concept.notation(), concept));
    for (Concept concept : concepts) {
      for (String above : concept.broaders()) {
        narrower.computeIfAbsent(above, key -> new ArrayList<>()).add(concept);
      }
    }
    this.french = Segments.of(concepts, Language.FR);
    this.arabic = Segments.of(concepts, Language.AR);
  }

  private Segments segments(Language language) {
    return language == Language.FR ? french : arabic;
  }

  public SchemeDescription described() {
    return description;
  }

  public String key() {
    return description.key();
  }

  public LocalizedText label() {
    return description.label();
  }

  public LocalizedText description() {
    return description.description();
  }

  /** URL segment of the scheme's page. */
  public String path(Language language) {
    return Slugs.of(label().in(language));
  }

  /** The concept of a notation, or the one into which that concept was merged. */
  public Optional<Concept> find(@Nullable String notation) {
    Concept own = concepts.get(notation);
    return own != null
        ? Optional.of(own)
        : Optional.ofNullable(notation).map(former.merged()::get).map(concepts::get);
  }

  public Optional<Concept> ofSlug(Language language, String slug) {
    return Optional.ofNullable(segments(language).concepts().get(slug));
  }

  /** The concept whose page had an address before, by another name or as another concept. */
  public Optional<Concept> ofFormerSlug(Language language, String slug) {
    return Optional.ofNullable(former.slugs(language).get(slug)).flatMap(this::find);
  }

  /** URL segment of a concept's page. */
  public String slug(Concept concept, Language language) {
    return String.valueOf(segments(language).slugs().get(concept.notation()));
  }

  public List<Concept> all() {
    return List.copyOf(concepts.values());
  }

  public int size() {
    return concepts.size();
  }

  public List<Concept> tops() {
    return concepts.values().stream().filter(concept -> concept.broader() == null).toList();
  }

  public List<Concept> narrower(Concept concept) {
    return List.copyOf(narrower.getOrDefault(concept.notation(), List.of()));
  }

  /** The concept and those above it, the top one first; where there are several ways, the first. */
  public List<Concept> lineage(Concept concept) {
    List<Concept> lineage = new ArrayList<>();
    Optional<Concept> current = Optional.of(concept);
    while (current.isPresent() && !lineage.contains(current.get())) {
      lineage.add(0, current.get());
      current = find(current.get().broader());
    }
    return lineage;
  }

  /** The concept and all above it, on whatever way. */
  public Set<Concept> above(Concept concept) {
    Set<Concept> found = new LinkedHashSet<>();
    climb(concept, found);
    return found;
  }

  private void climb(Concept concept, Set<Concept> found) {
    if (found.add(concept)) {
      concept.broaders().forEach(key -> find(key).ifPresent(broader -> climb(broader, found)));
    }
  }

  /** The notations of a concept and of all those below it, and those that they had before. */
  public Set<String> subtree(Concept concept) {
    Set<String> found = new LinkedHashSet<>();
    collect(concept, found);
    former
        .merged()
        .forEach((old, current) -> {
          if (found.contains(current)) {
            found.add(old);
          }
        });
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
