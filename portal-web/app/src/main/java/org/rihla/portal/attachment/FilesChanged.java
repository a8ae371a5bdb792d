package org.rihla.portal.attachment;

import java.util.Set;

/**
 * Files of items changed, or what was read in them: fired within the transaction that changes them.
 *
 * @param items text forms of the items' identifiers
 */
public record FilesChanged(Set<String> items) {
  /** Copies the set. */
  public FilesChanged {
    items = Set.copyOf(items);
  }
}
