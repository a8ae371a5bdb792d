package org.rihla.search;

import java.util.List;

/**
 * Counts of a facet's values among the hits of a search. The selection within this very facet is
 * left out of its own counts, so that a reader sees what choosing another value as well would add;
 * all other filters hold.
 *
 * @param key the facet
 * @param values highest count first, equal counts by value; a selected value is there even if its
 *     count is 0
 */
public record Facet(String key, List<FacetValue> values) {

  public Facet {
    values = List.copyOf(values);
  }
}
