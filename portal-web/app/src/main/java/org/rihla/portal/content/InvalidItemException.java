package org.rihla.portal.content;

import java.util.List;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.platform.errors.PortalException;

/** An item that its content type does not allow. Nothing was saved. */
public final class InvalidItemException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  public InvalidItemException(ItemKey key, List<Violation> violations) {
    super("invalid-item", 422, key.toString(), violations.size());
    this.violations = List.copyOf(violations);
  }

  /** Everything that is wrong, in the order of the fields. */
  public List<Violation> violations() {
    return violations;
  }
}
