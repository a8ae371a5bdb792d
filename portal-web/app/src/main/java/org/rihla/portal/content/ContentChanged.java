package org.rihla.portal.content;

/**
 * Fired inside the transaction that changes an item, so that an observer's own rows stand or fall
 * with the change.
 */
public record ContentChanged(ItemId item) {}
