package org.rihla.extraction.client;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Refusal;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.WorkerSettings;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.protocol.MessageReader;
import org.rihla.extraction.protocol.MessageWriter;

/** A worker that runs. After an exception of any kind it is dead. */
final class WorkerProcess {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private static final long SECONDS_TO_END = 4;

  /** How a JVM with {@code ExitOnOutOfMemoryError} ends. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final Watchdog watchdog;
  private final long megabytes;
  private final MessageReader reader;
  private final MessageWriter writer;

  private WorkerProcess(Process process, Watchdog watchdog, long megabytes) {
    this.process = process;
    this.watchdog = watchdog;
    this.megabytes = megabytes;
    this.reader = new MessageReader(new BufferedInputStream(process.getInputStream()));
    this.writer = new MessageWriter(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts one and waits until it takes jobs. */
  static WorkerProcess start(WorkerCommand command, Path scratch, Watchdog watchdog)
      throws WorkerLost {
    WorkerProcess started;
    try {
      started =
          new WorkerProcess(
              command.builder(scratch).start(),
              watchdog,
              (long) command.settings().heapMegabytes() + WorkerSettings.BESIDE_HEAP);
    } catch (IOException e) {
      throw new WorkerLost(new Failed(Failed.Reason.NO_WORKER), e);
    }
    Message first =
        started.watched(LONGEST_START, started.reader::read, new Failed(Failed.Reason.NO_WORKER));
    if (!(first instanceof Message.Ready)) {
      started.kill();
      throw new WorkerLost(
          new Failed(Failed.Reason.NO_WORKER), new IOException("A worker begins with " + first));
    }
    return started;
  }

  /** Does a job. */
  <R> R run(Job<R> job) throws WorkerLost {
    Answer<R> answer =
        () -> {
          writer.write(job.message());
          return job.answer(reader);
        };
    return watched(job.time(), answer, new Failed(Failed.Reason.CRASHED));
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Number of the process, or of the one that holds it. */
  long pid() {
    return process.pid();
  }

  void kill() {
    new ProcessTree(process).kill();
  }

  private <R> R watched(Duration time, Answer<R> answer, Refusal otherwise) throws WorkerLost {
    ProcessTree tree = new ProcessTree(process);
    Watch watch = new Watch(tree, time, megabytes);
    watchdog.add(watch);
    try {
      return answer.read();
    } catch (IOException | RuntimeException e) {
      waitForItsOwnEnd();
      watch.end(otherwise);
      throw new WorkerLost(reason(watch, otherwise), e);
    } finally {
      watchdog.remove(watch);
    }
  }

  /** A worker that ends by itself tells by its exit code why; one that is killed does not. */
  private void waitForItsOwnEnd() {
    try {
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Refusal reason(Watch watch, Refusal otherwise) {
    Refusal reason = watch.reason();
    if (reason == null || reason.equals(otherwise)) {
      boolean full = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
      return full ? new TooLarge(TooLarge.Limit.MEMORY) : otherwise;
    }
    return reason;
  }

  private interface Answer<R> {
    R read() throws IOException;
  }
}
