package org.rihla.portal.collection;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rihla.portal.attachment.FileNames;

/** Names in an archive: never a path that leads out of it, never twice. */
final class EntryNames {
  private final Set<String> taken = new HashSet<>();

  /**
   * A name of a folder's own.
   *
   * @param folder an earlier answer, or empty for the top
   */
  String of(String folder, String name) {
    String plain = FileNames.plain(name);
    String prefix = folder.isEmpty() ? "" : folder + "/";
    String entry = prefix + plain;
    // Some systems take names that differ in capitals only for one.
    for (int copy = 2; !taken.add(entry.toLowerCase(Locale.ROOT)); copy++) {
      entry = prefix + FileNames.numbered(plain, copy);
    }
    return entry;
  }
}
