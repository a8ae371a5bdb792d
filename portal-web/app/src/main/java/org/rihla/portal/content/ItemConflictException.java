package org.rihla.portal.content;

import org.rihla.portal.platform.errors.PortalException;

/**
 * Somebody else saved the item since the version that this change began with. Nothing was saved.
 */
public final class ItemConflictException extends PortalException {
  private static final long serialVersionUID = 1L;

  ItemConflictException(ItemKey key, long expected, long found) {
    super("item-conflict", 409, key.toString(), expected, found);
  }
}
