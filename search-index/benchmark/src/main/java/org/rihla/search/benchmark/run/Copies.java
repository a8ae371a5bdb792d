package org.rihla.search.benchmark.run;

import java.io.IOException;
import org.rihla.search.benchmark.copies.CopiesMain;

/** Enlarges a filled index whose engine has ended. */
final class Copies {

  private Copies() {}

  /** Makes each document be there so many times; returns when that is done. */
  static void make(JavaCommand command, int times) throws BenchException {
    String engine = command.contender().name();
    try {
      Process process =
          command.start(CopiesMain.class, command.folder().toString(), String.valueOf(times));
      Thread stopper = new Thread(process::destroyForcibly, "stop-copies");
      Runtime.getRuntime().addShutdownHook(stopper);
      try {
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
          throw new BenchException(
              "the index of " + engine + " could not be copied, see " + command.log());
        }
      } finally {
        process.destroyForcibly();
        Runtime.getRuntime().removeShutdownHook(stopper);
      }
    } catch (IOException e) {
      throw new BenchException("the index of " + engine + " could not be copied: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }
}
