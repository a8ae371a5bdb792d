package org.rihla.portal.content.workflow;

import java.util.List;
import org.rihla.portal.platform.errors.PortalException;

/** The item was changed past its working copy, in the same fields. Nothing was published. */
public final class DraftOverlapsException extends PortalException {
  private static final long serialVersionUID = 1L;
  private final transient List<Conflict> conflicts;

  DraftOverlapsException(List<Conflict> conflicts) {
    super("draft-overlaps", 409, conflicts.size());
    this.conflicts = List.copyOf(conflicts);
  }

  /** The fields, with both values. */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
