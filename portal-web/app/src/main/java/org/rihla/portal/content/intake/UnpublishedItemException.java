package org.rihla.portal.content.intake;

import org.rihla.portal.content.ItemKey;

/** Readers are not given an item that files were to be added to. */
final class UnpublishedItemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnpublishedItemException(ItemKey key) {
    super(key.toString());
  }
}
