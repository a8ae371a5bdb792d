package org.rihla.search;

import java.nio.file.Path;
import org.rihla.search.lucene.EmbeddedIndex;

/** Opens search indexes. */
public final class SearchIndexes {

  private SearchIndexes() {}

  /**
   * Opens the index of a folder with the embedded engine, and creates both where there are none.
   *
   * <p>Every file of the index is verified by its checksum first. A missing, damaged or
   * incompatible index (other schema, other analysis, other engine version) never fails the
   * opening: its files are set aside in the sub-folder {@code damaged}, which keeps the last such
   * set only, an empty index is started, and the answer says that and why a rebuild is needed.
   *
   * @param folder belongs to the index alone; one process at a time may open it
   * @throws IndexLockedException if another index, in this process or another, has the folder open
   * @throws IndexException if the folder cannot be created, read or written
   */
  public static OpenedIndex embedded(Path folder, IndexSchema schema) {
    return EmbeddedIndex.open(folder, schema);
  }
}
