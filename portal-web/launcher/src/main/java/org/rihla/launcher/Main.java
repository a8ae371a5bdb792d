package org.rihla.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rihla.launcher.build.Repository;
import org.rihla.launcher.command.Commands;
import org.rihla.launcher.command.Context;
import org.rihla.launcher.console.Console;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.Messages;

/**
 * Entry of the launcher. The system property {@code rihla.repository} names the sources.
 *
 * <p>Exit codes: 0 done, 1 failed, 2 not understood, 128 and a signal's number when stopped by one.
 */
public final class Main {
  private Main() {}

  /** Runs the command of the arguments. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    boolean screen = Boolean.parseBoolean(System.getenv("RIHLA_SCREEN"));
    Console console = Console.ofTerminal(Messages.of(System.getenv()), screen);
    Path sources = Path.of(System.getProperty("rihla.repository", "")).toAbsolutePath();
    Context context =
        new Context(new Repository(sources), console, System.getenv(), Clock.systemUTC());
    try {
      return Commands.run(context, arguments);
    } catch (LauncherException failure) {
      console.fail(failure);
      return failure.exitCode();
    }
  }
}
