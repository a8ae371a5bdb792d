package org.rihla.portal.attachment;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a further file goes.
 *
 * @param item text form of the item's identifier
 * @param taken names that it may not have, because readers would be given it by them
 * @param replaces identifier of the file of that item in whose place it comes, or null
 */
public record FilePlace(String item, Set<String> taken, @Nullable String replaces) {
  public FilePlace {
    taken = Set.copyOf(taken);
  }

  /** In an item of which nothing names a file yet. */
  public static FilePlace of(String item) {
    return new FilePlace(item, Set.of(), null);
  }
}
