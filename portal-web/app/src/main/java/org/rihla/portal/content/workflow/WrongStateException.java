package org.rihla.portal.content.workflow;

import org.rihla.portal.platform.errors.PortalException;

/** A step that cannot be taken from where the item stands. Nothing was changed. */
public final class WrongStateException extends PortalException {
  private static final long serialVersionUID = 1L;

  WrongStateException(WorkState state) {
    super("wrong-state", 409, state.name());
  }
}
