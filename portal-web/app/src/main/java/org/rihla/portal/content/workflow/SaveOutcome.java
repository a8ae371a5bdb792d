package org.rihla.portal.content.workflow;

import java.util.List;

/** What became of a save. */
public sealed interface SaveOutcome {
  /** The working copy as it is now. */
  CopyView copy();

  /** Everything is saved, and nobody else had written meanwhile. */
  record Saved(CopyView copy) implements SaveOutcome {}

  /** Everything is saved; others wrote in other fields, and {@code copy} has both. */
  record Merged(CopyView copy) implements SaveOutcome {}

  /**
   * Some fields were changed by others too. The rest is saved.
   *
   * @param conflicts at least one
   */
  record Overlapping(CopyView copy, List<Conflict> conflicts) implements SaveOutcome {}
}
