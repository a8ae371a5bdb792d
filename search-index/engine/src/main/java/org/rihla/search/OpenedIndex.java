package org.rihla.search;

import java.util.Objects;

/**
 * An index that has just been opened.
 *
 * @param index ready for use; the caller closes it
 * @param rebuildNeeded true if the index was started empty, so that the caller must apply all its
 *     items again
 * @param reason why a rebuild is needed, in English for a log; empty if none is
 */
public record OpenedIndex(SearchIndex index, boolean rebuildNeeded, String reason) {

  public OpenedIndex {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(reason, "reason");
  }
}
