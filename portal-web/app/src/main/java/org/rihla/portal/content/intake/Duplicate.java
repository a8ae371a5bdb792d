package org.rihla.portal.content.intake;

/**
 * A file whose bytes are there already.
 *
 * @param file its name
 * @param holder the item that has them, as {@code type/key}
 */
public record Duplicate(String file, String holder) {}
