package org.rihla.portal.collection;

import java.util.List;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.OpenFile;

/**
 * What goes into an archive.
 *
 * @param entries items in the order in which they were asked for
 * @param leftOut number of files that are too many or too large for one archive
 */
public record FileCollection(List<Entry> entries, int leftOut) {
  /** Most items of an archive. */
  public static final int MOST_ITEMS = 200;

  /** Most files of an archive. */
  public static final int MOST_FILES = 500;

  /** Most bytes of all files of an archive together. */
  public static final long MOST_BYTES = 2L << 30;

  /** Copies the list. */
  public FileCollection {
    entries = List.copyOf(entries);
  }

  /** An item with those of its files that come along; there may be none. */
  public record Entry(Item item, List<OpenFile> files) {
    /** Copies the list. */
    public Entry {
      files = List.copyOf(files);
    }
  }
}
