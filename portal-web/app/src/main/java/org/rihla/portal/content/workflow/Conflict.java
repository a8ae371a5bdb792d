package org.rihla.portal.content.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A field that two people changed in different ways. What stands is theirs; to keep mine, save it
 * once more as a change of theirs.
 *
 * @param path where, as {@link org.rihla.portal.content.DraftTree} names it
 * @param base what both began with
 * @param theirs what is saved
 * @param mine what was not saved
 */
public record Conflict(
    String path, @Nullable Object base, @Nullable Object theirs, @Nullable Object mine) {

  /** The same for whoever holds the other value. */
  Conflict seenFromTheOtherSide() {
    return new Conflict(path, base, /* theirs= */ mine, /* mine= */ theirs);
  }
}
