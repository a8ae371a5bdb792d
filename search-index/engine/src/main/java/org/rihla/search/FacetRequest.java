package org.rihla.search;

/**
 * Asks for the counts of a facet.
 *
 * @param key a facet of the schema
 * @param limit most values to return, from 1 to {@value #MOST_VALUES}; selected ones come in
 *     addition
 */
public record FacetRequest(String key, int limit) {

  /** Most values that can be asked for. */
  public static final int MOST_VALUES = 10_000;

  public FacetRequest {
    Checks.key("facet", key);
    Checks.range("limit of facet " + key, limit, 1, MOST_VALUES);
  }

  /** All values of a facet. */
  public static FacetRequest all(String key) {
    return new FacetRequest(key, MOST_VALUES);
  }
}
