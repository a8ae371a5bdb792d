package org.rihla.search.lucene;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/** A directory in memory that outlives the index which is closed over it, as files would. */
final class Unclosed extends FilterDirectory {

  Unclosed(Directory directory) {
    super(directory);
  }

  @Override
  public void close() {
    // Opened again by the test.
  }
}
