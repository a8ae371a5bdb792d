package org.rihla.portal.content;

/** What a save left: the item's identifier and its new version. */
public record SavedItem(ItemId id, ItemKey key, long version) {}
