package org.rihla.extraction.worker.program;

import java.time.Duration;

/**
 * Time that a job has left. A part of what the program that asked allows is kept for the end of the
 * work, so that a long document is given back in part instead of being killed.
 */
public final class Budget {

  private static final int PERCENT = 80;

  private final long end;

  private Budget(long end) {
    this.end = end;
  }

  /** Most of a limit, counted from now. */
  public static Budget of(Duration limit) {
    return new Budget(System.nanoTime() + limit.toNanos() / 100 * PERCENT);
  }

  /** What is left; zero when nothing is. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** Whether nothing is left. */
  public boolean spent() {
    return left().isZero();
  }
}
