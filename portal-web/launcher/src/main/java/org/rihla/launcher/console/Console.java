package org.rihla.launcher.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal: the one place that writes to it, always in UTF-8. */
public final class Console {
  private final Messages messages;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;

  /** Writes to the given streams. */
  public Console(Messages messages, PrintStream out, PrintStream err) {
    this(messages, out, err, false);
  }

  private Console(Messages messages, PrintStream out, PrintStream err, boolean interactive) {
    this.messages = messages;
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  /**
   * The terminal that started this program, in the language of its environment.
   *
   * @param interactive whether output goes to a screen, not to a file or another program
   */
  @SuppressForbidden("This is the class that the ban on System.out sends everybody to")
  public static Console ofTerminal(Messages messages, boolean interactive) {
    return new Console(
        messages,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        interactive);
  }

  /** Whether somebody watches, so that a line may be drawn over. */
  public boolean interactive() {
    return interactive;
  }

  /** Writes without ending the line. */
  void draw(String text) {
    out.print(text);
    out.flush();
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
