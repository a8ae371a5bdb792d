package org.rihla.search.scoring;

/**
 * The saturation of BM25: each further occurrence counts less.
 *
 * @param topScore what no number of occurrences exceeds
 * @param half how many occurrences score half of that: the k1 of BM25
 */
record Saturation(float topScore, float half) {

  float of(float occurrences) {
    return topScore * occurrences / (occurrences + half);
  }
}
