package org.rihla.extraction.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Refusal;
import org.rihla.extraction.TextExtractor;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;
import org.rihla.extraction.Thumbnailer;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.WorkerSettings;

/**
 * Processes that read documents, one job at a time each. They are started when the first job comes;
 * {@link #close()} ends them, also in the middle of a job.
 */
public final class DocumentWorkers implements TextExtractor, Thumbnailer, AutoCloseable {

  private final Capabilities capabilities;
  private final Watchdog watchdog = new Watchdog();
  private final List<Worker> workers;
  private final BlockingQueue<Worker> free;
  private volatile boolean closed;

  private DocumentWorkers(WorkerCommand command) {
    this.capabilities = command.capabilities();
    int number = command.settings().workers();
    this.workers = Stream.generate(() -> new Worker(command, watchdog)).limit(number).toList();
    this.free = new ArrayBlockingQueue<>(number, true, workers);
  }

  /** Finds out what the machine permits and has; takes some tenths of a second. */
  public static DocumentWorkers open(WorkerSettings settings) {
    Isolation isolation = Isolation.strictest();
    Capabilities capabilities =
        new Capabilities(
            OcrLanguages.of(settings.programs().tesseract()),
            settings.programs().libreOffice() != null,
            isolation.networkOff());
    return new DocumentWorkers(new WorkerCommand(settings, isolation, capabilities));
  }

  @Override
  public ExtractionResult extract(Path file, ExtractionRequest request) {
    Refusal refusal = refusal(file, request.limits());
    return refusal != null
        ? refusal
        : run(new ReadJob(file.toAbsolutePath(), request), refused -> refused);
  }

  @Override
  public ThumbnailResult render(Path file, Path folder, ThumbnailRequest request) {
    Refusal refusal = refusal(file, request.limits());
    return refusal != null
        ? refusal
        : run(
            new DrawJob(file.toAbsolutePath(), folder.toAbsolutePath(), request),
            refused -> refused);
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  /** Numbers of the processes that run, for who watches them. */
  public List<Long> processes() {
    return workers.stream().map(Worker::pid).filter(pid -> pid >= 0).toList();
  }

  @Override
  public void close() {
    closed = true;
    watchdog.close();
    List<Worker> ended = new ArrayList<>();
    try {
      while (ended.size() < workers.size()) {
        Worker worker = free.take();
        worker.end();
        ended.add(worker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      workers.forEach(Worker::end);
    }
    // Who still waits for a worker gets it, and learns that there is none.
    free.addAll(ended);
  }

  private <R> R run(Job<R> job, Function<Refusal, R> otherwise) {
    Worker worker;
    try {
      worker = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return otherwise.apply(new Failed(Failed.Reason.STOPPED));
    }
    try {
      return closed ? otherwise.apply(new Failed(Failed.Reason.STOPPED)) : worker.run(job);
    } catch (WorkerLost lost) {
      return otherwise.apply(lost.refusal());
    } finally {
      free.add(worker);
    }
  }

  private static @Nullable Refusal refusal(Path file, ExtractionLimits limits) {
    try {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return new Failed(Failed.Reason.UNREADABLE);
      }
      return Files.size(file) > limits.bytes() ? new TooLarge(TooLarge.Limit.BYTES) : null;
    } catch (IOException e) {
      return new Failed(Failed.Reason.UNREADABLE);
    }
  }
}
