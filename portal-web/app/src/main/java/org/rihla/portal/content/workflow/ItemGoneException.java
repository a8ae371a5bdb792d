package org.rihla.portal.content.workflow;

import org.rihla.portal.platform.errors.PortalException;

/** The item that a translation was made for is no longer published. The translation is kept. */
public final class ItemGoneException extends PortalException {
  private static final long serialVersionUID = 1L;

  ItemGoneException() {
    super("item-gone", 410);
  }
}
