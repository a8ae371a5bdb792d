package org.rihla.extraction.client;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.Failed;

/** The place of one worker: starts its process when there is a job, and anew when it has died. */
final class Worker {

  /**
   * Libraries keep things in static fields: a worker does not get old. A new one takes as long to
   * be at its speed as an old one takes for some three hundred documents.
   */
  private static final int MOST_JOBS = 2_000;

  private final WorkerCommand command;
  private final Watchdog watchdog;
  private @Nullable ScratchFolder scratch;
  private @Nullable WorkerProcess process;
  private int jobs;

  Worker(WorkerCommand command, Watchdog watchdog) {
    this.command = command;
    this.watchdog = watchdog;
  }

  /** Does a job; by one thread at a time. */
  <R> R run(Job<R> job) throws WorkerLost {
    WorkerProcess running = running();
    jobs++;
    try {
      return running.run(job);
    } finally {
      if (!running.alive() || jobs >= MOST_JOBS) {
        end();
      }
    }
  }

  private WorkerProcess running() throws WorkerLost {
    WorkerProcess running = process;
    if (running != null && running.alive()) {
      return running;
    }
    end();
    WorkerProcess started = WorkerProcess.start(command, emptyScratch(), watchdog);
    process = started;
    return started;
  }

  private Path emptyScratch() throws WorkerLost {
    try {
      ScratchFolder made = ScratchFolder.in(command.settings().scratch());
      scratch = made;
      return made.folder();
    } catch (IOException e) {
      throw new WorkerLost(new Failed(Failed.Reason.NO_WORKER), e);
    }
  }

  /** Ends the process and deletes what it left. */
  void end() {
    WorkerProcess running = process;
    if (running != null) {
      running.kill();
    }
    ScratchFolder used = scratch;
    if (used != null) {
      used.delete();
    }
    process = null;
    scratch = null;
    jobs = 0;
  }

  /** Number of the process; -1 when there is none. */
  long pid() {
    WorkerProcess running = process;
    return running == null ? -1 : running.pid();
  }
}
