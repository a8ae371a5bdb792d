package org.rihla.portal.plugin;

import java.io.Serializable;

/**
 * The key of an item, as JPA wants it.
 *
 * @param type of the item
 * @param itemKey within its type
 */
public record PluginItemKey(String type, String itemKey) implements Serializable {}
