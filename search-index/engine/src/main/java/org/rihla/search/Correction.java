package org.rihla.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What may have been meant by a text that finds little.
 *
 * @param pieces of the corrected text, the words that were changed highlighted; all around them is
 *     as it was typed
 * @param total items that the caller may see and that have enough of its words
 */
public record Correction(List<Fragment> pieces, long total) {

  public Correction {
    pieces = List.copyOf(pieces);
  }

  /** The corrected text, to be searched for. */
  public String text() {
    return pieces.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
