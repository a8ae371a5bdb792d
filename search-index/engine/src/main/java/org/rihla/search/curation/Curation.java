package org.rihla.search.curation;

/**
 * What people decided about searches.
 *
 * @param synonyms words that stand for each other
 * @param promotions answers that come first
 */
public record Curation(Synonyms synonyms, Promotions promotions) {

  /** Nothing was decided. */
  public static final Curation NONE = new Curation(Synonyms.NONE, Promotions.NONE);
}
