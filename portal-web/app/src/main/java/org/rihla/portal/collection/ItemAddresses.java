package org.rihla.portal.collection;

import org.rihla.portal.content.Item;
import org.rihla.portal.language.Language;

/** Tells where an item is read. */
@FunctionalInterface
public interface ItemAddresses {
  /** The path of the page of an item. */
  String path(Item item, Language language);
}
