package org.rihla.portal.plugin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptChange;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyOverlay;

/**
 * What two sets of declarations do not have in common.
 *
 * @param concepts notations by scheme of concepts that only one has, or that differ
 * @param types keys of content types that only one has
 * @param kept concepts, as {@code scheme/notation}, that the other has new or otherwise although
 *     they were changed here, and which stay as they are here
 */
record DeclarationDifference(
    Map<String, Set<String>> concepts, Set<String> types, List<String> kept) {

  static DeclarationDifference between(DeclarationSet one, DeclarationSet other) {
    Map<String, Set<String>> concepts = new TreeMap<>();
    collect(one, other, concepts);
    collect(other, one, concepts);
    Set<String> types = new TreeSet<>();
    one.types().types().keySet().stream()
        .filter(type -> other.types().find(type).isEmpty())
        .forEach(types::add);
    other.types().types().keySet().stream()
        .filter(type -> one.types().find(type).isEmpty())
        .forEach(types::add);
    return new DeclarationDifference(concepts, types, List.of());
  }

  /**
   * This with the concepts that are kept.
   *
   * @param before what files said
   * @param next what they say
   * @param here what was changed here
   */
  DeclarationDifference keeping(DeclarationSet before, DeclarationSet next, TaxonomyOverlay here) {
    List<String> names =
        here.all().stream()
            .map(ConceptChange::concept)
            .filter(concept -> {
              Optional<Concept> now = find(next, concept);
              return now.isPresent() && !now.equals(find(before, concept));
            })
            .map(concept -> concept.scheme() + "/" + concept.notation())
            .toList();
    return new DeclarationDifference(concepts, types, names);
  }

  private static Optional<Concept> find(DeclarationSet declarations, Concept concept) {
    return declarations
        .taxonomies()
        .scheme(concept.scheme())
        .flatMap(scheme -> scheme.find(concept.notation()));
  }

  private static void collect(
      DeclarationSet one, DeclarationSet other, Map<String, Set<String>> differing) {
    for (ConceptScheme scheme : one.taxonomies().schemes()) {
      for (Concept concept : scheme.all()) {
        boolean same =
            other
                .taxonomies()
                .concept(scheme.key(), concept.notation())
                .filter(concept::equals)
                .isPresent();
        if (!same) {
          differing
              .computeIfAbsent(scheme.key(), key -> new LinkedHashSet<>())
              .add(concept.notation());
        }
      }
    }
  }

  /** How many concepts differ. */
  int size() {
    return concepts.values().stream().mapToInt(Set::size).sum();
  }
}
