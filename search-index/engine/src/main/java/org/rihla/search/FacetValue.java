package org.rihla.search;

/**
 * A value of a facet.
 *
 * @param value as the items carry it
 * @param count visible items with it
 * @param selected true if the request filters by it
 */
public record FacetValue(String value, long count, boolean selected) {}
