package org.rihla.extraction;

import java.nio.file.Path;

/**
 * How workers are started.
 *
 * @param folder with the JARs of the worker, as the build of {@code text-extraction-worker} leaves
 *     it
 * @param javaHome of the JDK that runs it
 * @param scratch existing folder for what a job leaves behind while it runs; each worker empties
 *     its own part
 * @param workers most workers at a time
 * @param heapMegabytes most memory of a worker's heap; all that it takes, together with the
 *     programs that it starts, may be {@value #BESIDE_HEAP} MB more
 */
public record WorkerSettings(
    Path folder, Path javaHome, Path scratch, int workers, int heapMegabytes, Programs programs) {

  /** What a worker and its programs may take beside the heap, in megabytes. */
  public static final int BESIDE_HEAP = 1_024;

  /** Usual heap of a worker, in megabytes. */
  public static final int USUAL_HEAP = 512;

  /** Checks the numbers. */
  public WorkerSettings {
    if (workers < 1 || heapMegabytes < 64) {
      throw new IllegalArgumentException(
          "At least one worker with 64 MB is needed, not " + workers + " with " + heapMegabytes);
    }
  }

  /** One worker per core, on this JDK, with the usual heap and the system's temporary folder. */
  public static WorkerSettings of(Path folder) {
    return new WorkerSettings(
        folder,
        Path.of(System.getProperty("java.home", "")),
        Path.of(System.getProperty("java.io.tmpdir", "/tmp")),
        Runtime.getRuntime().availableProcessors(),
        USUAL_HEAP,
        Programs.found());
  }

  /** The same with another number of workers. */
  public WorkerSettings workers(int number) {
    return new WorkerSettings(folder, javaHome, scratch, number, heapMegabytes, programs);
  }

  /** The same with another heap. */
  public WorkerSettings heap(int megabytes) {
    return new WorkerSettings(folder, javaHome, scratch, workers, megabytes, programs);
  }

  /** The same with another folder for what jobs leave behind. */
  public WorkerSettings scratch(Path other) {
    return new WorkerSettings(folder, javaHome, other, workers, heapMegabytes, programs);
  }

  /** The same with other programs. */
  public WorkerSettings programs(Programs others) {
    return new WorkerSettings(folder, javaHome, scratch, workers, heapMegabytes, others);
  }
}
