package org.rihla.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an attachment on which the search was met, and which the caller may see.
 *
 * @param attachment id of the attachment
 * @param fileName of the attachment, as it was indexed
 * @param mediaType of the attachment, as it was indexed
 * @param number of the page, from 1
 * @param label of the page; null if it has none
 * @param note of the page, as it was indexed; null if it has none
 * @param language tag of the language that its text was found to be in; {@code und} if none of
 *     those that are told apart
 * @param snippet passages around the matches, or the beginning of the page
 */
public record PageHit(
    String attachment,
    String fileName,
    String mediaType,
    int number,
    @Nullable String label,
    @Nullable String note,
    String language,
    List<Fragment> snippet) {

  /** Copies the snippet. */
  public PageHit {
    snippet = List.copyOf(snippet);
  }
}
