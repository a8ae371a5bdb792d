package org.rihla.launcher.command;

import org.rihla.launcher.console.Console;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.ProgressBar;

/**
 * The lines of an answer as they come. One that begins with {@code %} is for the launcher: how many
 * of how many are done, with words; or, at the end, {@code failures} and their number.
 */
final class AnswerLines {
  private static final String FAILURES = "failures";
  private static final int PARTS = 4;

  private final Console console;
  private final ProgressBar bar;
  private boolean complete;
  private boolean failed;

  AnswerLines(Console console) {
    this.console = console;
    this.bar = new ProgressBar(console, console.interactive());
  }

  void take(String line) {
    if (!line.startsWith("%\t")) {
      bar.clear();
      console.print(line);
      return;
    }
    String[] parts = line.split("\t", PARTS);
    if (parts[1].equals(FAILURES)) {
      bar.clear();
      complete = true;
      failed = !parts[2].equals("0");
    } else if (parts.length == PARTS) {
      bar.show(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[PARTS - 1]);
    }
  }

  /**
   * Exit code of the program.
   *
   * @throws LauncherException if the answer broke off
   */
  int exitCode(String origin) {
    if (!complete) {
      throw LauncherException.failed("control.broken", origin);
    }
    return failed ? LauncherException.FAILED : 0;
  }
}
