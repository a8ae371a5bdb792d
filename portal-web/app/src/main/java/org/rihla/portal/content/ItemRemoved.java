package org.rihla.portal.content;

/**
 * Fired inside the transaction that removes an item which was never published, so that what was
 * kept beside it goes with it.
 */
public record ItemRemoved(ItemId item) {}
