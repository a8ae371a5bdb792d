package org.rihla.extraction.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with all that it has started. */
record ProcessTree(Process root) {

  private static final String RESIDENT = "VmRSS:";
  private static final long SECONDS_TO_DIE = 4;

  /** Kills all of them; where workers have their process namespace, the system does so too. */
  void kill() {
    List<ProcessHandle> all;
    try (Stream<ProcessHandle> descendants = root.descendants()) {
      all = descendants.toList();
    }
    root.destroyForcibly();
    all.forEach(ProcessTree::killWhole);
    try {
      root.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What it started since it was listed dies with it. */
  private static void killWhole(ProcessHandle process) {
    try (Stream<ProcessHandle> late = process.descendants()) {
      process.destroyForcibly();
      late.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** Memory that all of them hold, in megabytes; 0 where the system does not tell as Linux does. */
  long megabytes() {
    try (Stream<ProcessHandle> descendants = root.descendants()) {
      return Stream.concat(Stream.of(root.toHandle()), descendants)
              .mapToLong(process -> kilobytes(process.pid()))
              .sum()
          >> 10;
    }
  }

  private static long kilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException ended) {
      return 0;
    }
  }
}
