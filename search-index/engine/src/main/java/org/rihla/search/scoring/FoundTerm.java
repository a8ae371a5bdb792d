package org.rihla.search.scoring;

import org.apache.lucene.index.TermStates;
import org.apache.lucene.util.BytesRef;

/**
 * A term that occurs somewhere in an index.
 *
 * @param bytes of the term
 * @param states where its postings are
 * @param weight of an occurrence
 */
record FoundTerm(BytesRef bytes, TermStates states, float weight) {

  /** Number of documents that have it. */
  int documents() {
    return states.docFreq();
  }
}
