package org.rihla.search.query;

import java.io.IOException;

/** How common stems are in an index. */
@FunctionalInterface
public interface StemCounts {

  /** Knows no stem. */
  StemCounts NONE = (stem, language) -> 0;

  /**
   * Number of items and pages that have a stem.
   *
   * @param language of the texts
   */
  int of(String stem, String language) throws IOException;
}
