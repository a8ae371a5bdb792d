package org.rihla.extraction.client;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Refusal;
import org.rihla.extraction.TooLarge;

/** Looks after one job: the first reason that it finds against it kills the worker. */
final class Watch {

  /** Adding up the memory of a tree costs more than looking at a clock. */
  private static final int LOOKS_PER_WEIGHING = 5;

  private final ProcessTree tree;
  private final long deadline;
  private final long megabytes;
  private final Thread waiting = Thread.currentThread();
  private final AtomicReference<@Nullable Refusal> reason = new AtomicReference<>();
  private int looks;

  /** Of a job that the current thread waits for. */
  Watch(ProcessTree tree, Duration time, long megabytes) {
    this.tree = tree;
    this.deadline = System.nanoTime() + time.toNanos();
    this.megabytes = megabytes;
  }

  /** Called again and again while the job runs, by one thread. */
  void look() {
    if (waiting.isInterrupted()) {
      end(new Failed(Failed.Reason.STOPPED));
    } else if (System.nanoTime() - deadline > 0) {
      end(new TooLarge(TooLarge.Limit.TIME));
    } else if (++looks % LOOKS_PER_WEIGHING == 0 && tree.megabytes() > megabytes) {
      end(new TooLarge(TooLarge.Limit.MEMORY));
    }
  }

  /** Kills the worker; a later reason does not replace the first. */
  void end(Refusal why) {
    if (reason.compareAndSet(null, why)) {
      tree.kill();
    }
  }

  /** Why the worker was killed; null if it was not. */
  @Nullable Refusal reason() {
    return reason.get();
  }
}
