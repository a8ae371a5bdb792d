package org.rihla.portal.taxonomy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Lays changes over one scheme, and mends what no longer fits together. */
final class OverlaidScheme {
  private final ConceptScheme base;
  private final Map<String, ConceptChange> changes;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final FormerNames former = FormerNames.empty();

  OverlaidScheme(ConceptScheme base, Map<String, ConceptChange> changes) {
    this.base = base;
    this.changes = changes;
  }

  ConceptScheme made() {
    base.all().forEach(concept -> concepts.put(concept.notation(), concept));
    changes.forEach((notation, change) -> {
      if (change.added() || concepts.containsKey(notation)) {
        concepts.put(notation, change.concept());
      }
    });
    changes.values().forEach(this::remember);
    concepts.keySet().removeAll(former.merged().keySet());
    concepts.replaceAll((notation, concept) -> placed(concept));
    mendCircles();
    return new ConceptScheme(base.described(), List.copyOf(concepts.values()), former);
  }

  /** A concept was merged as long as the one that took its place is there. */
  private void remember(ConceptChange change) {
    String notation = change.concept().notation();
    if (!concepts.containsKey(notation)) {
      return;
    }
    String current = end(notation);
    if (!current.equals(notation)) {
      former.merged(notation, current);
      former.called(change.concept().prefLabel(), current);
    }
    change.formerLabels().forEach(label -> former.called(label, current));
  }

  /** Follows merges of merges; those that would go in a circle end where they began. */
  private String end(String notation) {
    Set<String> seen = new HashSet<>();
    String current = notation;
    while (seen.add(current)) {
      ConceptChange change = changes.get(current);
      String next = change == null ? null : change.replacedBy();
      if (next == null || !concepts.containsKey(next)) {
        return current;
      }
      current = next;
    }
    return notation;
  }

  private Concept placed(Concept concept) {
    return concept
        .under(known(concept, concept.broaders()))
        .beside(known(concept, concept.related()));
  }

  private List<String> known(Concept concept, List<String> notations) {
    Function<String, String> current = notation -> former.merged().getOrDefault(notation, notation);
    return notations.stream()
        .map(current)
        .filter(concepts::containsKey)
        .filter(notation -> !Objects.equals(notation, concept.notation()))
        .distinct()
        .toList();
  }

  /** A newer file may turn round what was changed here: then what was changed goes to the top. */
  private void mendCircles() {
    Set<String> changedFirst = new LinkedHashSet<>(changes.keySet());
    changedFirst.addAll(concepts.keySet());
    for (String notation : changedFirst) {
      if (reaches(notation, notation, new HashSet<>())) {
        concepts.computeIfPresent(notation, (key, concept) -> concept.under(List.of()));
      }
    }
  }

  private boolean reaches(String from, String target, Set<String> seen) {
    Concept concept = concepts.get(from);
    return concept != null
        && concept.broaders().stream()
            .anyMatch(
                above -> above.equals(target) || (seen.add(above) && reaches(above, target, seen)));
  }
}
