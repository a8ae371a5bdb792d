package org.rihla.acceptance.portal;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens in the background. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long STEP_MILLIS = 100;

  private Await() {}

  /** Waits until {@code condition} holds; says {@code what} did not come about otherwise. */
  public static void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + PATIENCE + ": " + what);
      }
      Thread.sleep(STEP_MILLIS);
    }
  }
}
