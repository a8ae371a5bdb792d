package org.rihla.extraction.worker.program;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs another program for a limited time. */
final class Program {

  private Program() {}

  /**
   * Runs it, what it prints going to a file.
   *
   * @return whether it ended in time and well
   */
  static boolean run(List<String> command, Path output, Path folder, Duration time)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      kill(process);
    }
  }

  private static void kill(Process process) {
    try (Stream<ProcessHandle> descendants = process.descendants()) {
      List<ProcessHandle> all = descendants.toList();
      process.destroyForcibly();
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
