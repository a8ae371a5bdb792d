package org.rihla.search.scoring;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** A field that a score is made of. */
public sealed interface ScoredField permits WholeField, PartedField {

  /** Name of the field; it has frequencies. */
  String name();

  /** What its frequencies count in the texts of an index. */
  WeighedField weighed(IndexSearcher searcher) throws IOException;
}
