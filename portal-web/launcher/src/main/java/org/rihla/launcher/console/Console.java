package org.rihla.launcher.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal: the one place that writes to it, always in UTF-8. */
public final class Console {
  private final Messages messages;
  private final PrintStream out;
  private final PrintStream err;

  /** Writes to the given streams. */
  public Console(Messages messages, PrintStream out, PrintStream err) {
    this.messages = messages;
    this.out = out;
    this.err = err;
  }

  /** The terminal that started this program, in the language of its environment. */
  @SuppressForbidden("This is the class that the ban on System.out sends everybody to")
  public static Console ofTerminal(Messages messages) {
    return new Console(
        messages,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /** Says the message {@code key} of the bundles. */
  public void say(String key, Object... arguments) {
    out.println(messages.text(key, arguments));
  }

  /** Prints a line as it is: an answer of the portal, a line of a build. */
  public void print(String line) {
    out.println(line);
  }

  /** Says on the error stream what went wrong and what to do. */
  public void fail(LauncherException failure) {
    err.println(messages.text(failure.key(), failure.arguments()));
  }
}
