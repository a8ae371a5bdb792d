package org.rihla.search.benchmark.sample;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks as words of a language have them: few occur often, most hardly ever (Zipf-Mandelbrot). */
final class LongTail {

  private static final double EXPONENT = 1.05;
  private static final double SHIFT = 2.7;

  private final double[] reached;

  LongTail(int ranks) {
    reached = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + SHIFT, -EXPONENT);
      reached[rank] = sum;
    }
  }

  /** A rank, 0 the most frequent. */
  int next(SplittableRandom random) {
    int place = Arrays.binarySearch(reached, random.nextDouble() * reached[reached.length - 1]);
    return Math.min(place < 0 ? -place - 1 : place, reached.length - 1);
  }
}
