package org.rihla.search.scoring;

/** The highest of the scores that were seen, up to a number of them. */
final class BestScores {

  /** A heap: the least stands first, and each is at most as high as the two below it. */
  private final float[] heap;

  private int size;

  BestScores(int most) {
    this.heap = new float[most];
  }

  /** Takes a score if it is among the highest so far, and tells whether it is. */
  boolean admits(float score) {
    if (size < heap.length) {
      rise(score);
      return true;
    }
    if (score <= heap[0]) {
      return false;
    }
    sink(score);
    return true;
  }

  private void rise(float score) {
    int place = size++;
    while (place > 0 && heap[(place - 1) / 2] > score) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = score;
  }

  private void sink(float score) {
    int place = 0;
    int below = 1;
    while (below < size) {
      if (below + 1 < size && heap[below + 1] < heap[below]) {
        below++;
      }
      if (heap[below] >= score) {
        break;
      }
      heap[place] = heap[below];
      place = below;
      below = 2 * place + 1;
    }
    heap[place] = score;
  }
}
