package org.rihla.launcher.command;

import java.time.Duration;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.ControlToken;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;
import org.rihla.launcher.measure.Measurement;

/** Measures the running portal. It leaves test items there: for a throw-away home only. */
final class MeasureCommand implements Command {
  private static final int CLIENTS = 50;
  private static final int SECONDS = 60;

  @Override
  public String name() {
    return "measure";
  }

  @Override
  public Set<String> options() {
    return Set.of("home", "clients", "seconds");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    Home home = context.home(arguments);
    int clients = number(arguments, "clients", CLIENTS);
    int seconds = number(arguments, "seconds", SECONDS);
    ServerRecord server =
        ServerRecord.alive(home)
            .orElseThrow(() -> LauncherException.failed("control.none", home.folder()));
    new Measurement(server.origin(), context.console()::print)
        .run(clients, Duration.ofSeconds(seconds), ControlToken.read(home), server.pid());
    return 0;
  }

  private static int number(Arguments arguments, String option, int otherwise) {
    String text = arguments.option(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= 1_000) {
        return number;
      }
    } catch (NumberFormatException ignored) {
      // Told below, as any other value out of range.
    }
    throw LauncherException.usage("usage.number", "--" + option, text);
  }
}
