package org.rihla.search;

/**
 * Orders of hits. Ties fall to the newer item, then to the title; the same search always gives the
 * same order.
 */
public enum Sort {
  /** Best match first; for a listing, newest first. */
  RELEVANCE,
  /** Latest day first, items without a day last. */
  NEWEST,
  /** Earliest day first, items without a day last. */
  OLDEST,
  /**
   * By title, collated for the language of the request; an item without a title in it sorts by the
   * one it has.
   */
  TITLE
}
