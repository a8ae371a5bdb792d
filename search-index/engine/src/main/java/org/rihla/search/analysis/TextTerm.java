package org.rihla.search.analysis;

/**
 * A term of a text, with its place.
 *
 * @param text of the term
 * @param positions from the term before to this one: 1 for its neighbour, 0 for a term in the same
 *     place, more where words were left out
 * @param start of the word in the text
 * @param end of the word in the text, exclusive
 */
public record TextTerm(String text, int positions, int start, int end) {}
