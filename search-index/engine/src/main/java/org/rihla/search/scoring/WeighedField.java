package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/** What the frequencies of a field count in the texts of an index. */
@FunctionalInterface
interface WeighedField {

  /** The same in the texts of a segment; for one thread, and documents in their order. */
  WeighedText in(LeafReader leaf) throws IOException;
}
