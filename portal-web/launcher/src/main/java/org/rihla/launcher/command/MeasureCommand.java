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
    int clients = arguments.number("clients", CLIENTS);
    int seconds = arguments.number("seconds", SECONDS);
    ServerRecord server =
        ServerRecord.alive(home)
            .orElseThrow(() -> LauncherException.failed("control.none", home.folder()));
    new Measurement(server.origin(), context.console()::print)
        .run(clients, Duration.ofSeconds(seconds), ControlToken.read(home), server.pid());
    return 0;
  }
}
