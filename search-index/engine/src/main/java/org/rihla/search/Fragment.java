package org.rihla.search;

/**
 * A piece of text: never markup, so whoever shows it must escape it.
 *
 * @param text as the item has it
 * @param highlighted true if the search matched it
 */
public record Fragment(String text, boolean highlighted) {}
