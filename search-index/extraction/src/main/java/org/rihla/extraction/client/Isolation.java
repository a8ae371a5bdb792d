package org.rihla.extraction.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the system does to keep a worker in: no network, and a process namespace that dies as a
 * whole. Which of these a system permits is found out by trying.
 *
 * @param prefix words that stand before the command of a worker
 * @param networkOff whether the system cuts the worker off from the network
 */
record Isolation(List<String> prefix, boolean networkOff) {

  private static final List<String> PROCESSES =
      List.of("--pid", "--fork", "--kill-child", "--mount-proc");
  private static final List<String> OWN_USER = List.of("--map-root-user");

  /** No file of a worker grows beyond 2 GB, and a crash leaves no image of its memory. */
  private static final List<String> FILES = List.of("prlimit", "--fsize=2147483648", "--core=0");

  private static final long SECONDS_TO_TRY = 10;

  /** The strictest that this system permits. */
  static Isolation strictest() {
    List<String> files = works(FILES) ? FILES : List.of();
    for (List<String> user : List.of(List.<String>of(), OWN_USER)) {
      for (List<String> processes : List.of(PROCESSES, List.<String>of())) {
        List<String> unshare = new ArrayList<>(List.of("unshare", "--net"));
        unshare.addAll(user);
        unshare.addAll(processes);
        if (works(unshare)) {
          return new Isolation(together(files, unshare), true);
        }
      }
    }
    return new Isolation(files, false);
  }

  private static boolean works(List<String> prefix) {
    ProcessBuilder builder =
        new ProcessBuilder(together(prefix, List.of("true")))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      if (process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> together(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
