package org.rihla.extraction.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rihla.extraction.Failed;

/** The one thread that looks after the jobs of all workers. */
final class Watchdog implements AutoCloseable {

  private static final long EVERY_MILLISECONDS = 200;

  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);

  Watchdog() {
    Thread thread = new Thread(this::lookUntilClosed, "rihla-extraction-watchdog");
    thread.setDaemon(true);
    thread.start();
  }

  void add(Watch watch) {
    watches.add(watch);
  }

  void remove(Watch watch) {
    watches.remove(watch);
  }

  private void lookUntilClosed() {
    try {
      while (!closed.await(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        watches.forEach(Watch::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the jobs that still run. */
  @Override
  public void close() {
    closed.countDown();
    watches.forEach(watch -> watch.end(new Failed(Failed.Reason.STOPPED)));
  }
}
