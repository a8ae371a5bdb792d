package org.rihla.portal.taxonomy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;

/**
 * What became of a concept here, beside what files and plugins say of it.
 *
 * @param concept as it is now
 * @param added whether no file or plugin brings it; otherwise it is there while theirs is
 * @param replacedBy notation of the concept into which it was merged, or null
 * @param formerLabels what it was called before
 */
public record ConceptChange(
    Concept concept, boolean added, @Nullable String replacedBy, List<LocalizedText> formerLabels) {
  public ConceptChange {
    formerLabels = List.copyOf(formerLabels);
  }

  /** The concept into which it was merged. */
  public Optional<String> replacement() {
    return Optional.ofNullable(replacedBy);
  }
}
