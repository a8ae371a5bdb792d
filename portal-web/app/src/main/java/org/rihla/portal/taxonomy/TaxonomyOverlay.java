package org.rihla.portal.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was changed here, to be laid over what files and plugins say; immutable. Always
 * gives taxonomies that are whole, whatever the files say by now.
 */
public final class TaxonomyOverlay {
  /** Nothing was changed. */
  public static final TaxonomyOverlay NONE = new TaxonomyOverlay(List.of(), List.of());

  private final Map<String, SchemeDescription> schemes = new LinkedHashMap<>();
  private final Map<String, Map<String, ConceptChange>> changes = new LinkedHashMap<>();

  /**
   * @param schemes those that were made here
   * @param changes of concepts, in the order in which they were first made
   */
  public TaxonomyOverlay(Collection<SchemeDescription> schemes, Collection<ConceptChange> changes) {
    schemes.forEach(scheme -> this.schemes.put(scheme.key(), scheme));
    changes.forEach(this::add);
  }

  private void add(ConceptChange change) {
    changes
        .computeIfAbsent(change.concept().scheme(), key -> new LinkedHashMap<>())
        .put(change.concept().notation(), change);
  }

  /** This with further changes, in the place of those of the same concepts. */
  public TaxonomyOverlay with(Collection<ConceptChange> more) {
    return with(List.of(), more);
  }

  /** This with further schemes and changes. */
  public TaxonomyOverlay with(
      Collection<SchemeDescription> moreSchemes, Collection<ConceptChange> more) {
    TaxonomyOverlay all = new TaxonomyOverlay(schemes.values(), all());
    moreSchemes.forEach(scheme -> all.schemes.put(scheme.key(), scheme));
    more.forEach(all::add);
    return all;
  }

  /** All changes. */
  public List<ConceptChange> all() {
    return changes.values().stream().flatMap(found -> found.values().stream()).toList();
  }

  public Optional<ConceptChange> find(String scheme, String notation) {
    return Optional.ofNullable(changes.getOrDefault(scheme, Map.of()).get(notation));
  }

  /** Whether a scheme was made here. */
  public boolean made(String scheme) {
    return schemes.containsKey(scheme);
  }

  /** What holds: what files and plugins say, with this over it. */
  public Taxonomies over(Taxonomies base) {
    List<ConceptScheme> all = new ArrayList<>();
    for (ConceptScheme scheme : base.schemes()) {
      Map<String, ConceptChange> own = changes.get(scheme.key());
      all.add(own == null ? scheme : new OverlaidScheme(scheme, own).made());
    }
    for (SchemeDescription made : schemes.values()) {
      if (base.scheme(made.key()).isEmpty()) {
        ConceptScheme empty = new ConceptScheme(made, List.of());
        all.add(new OverlaidScheme(empty, changes.getOrDefault(made.key(), Map.of())).made());
      }
    }
    return new Taxonomies(all);
  }
}
