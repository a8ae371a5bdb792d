package org.rihla.launcher.command;

import java.util.Optional;
import java.util.Set;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;
import org.rihla.launcher.server.Server;

/** {@code ./rihla stop}: stops the server of a home, also one whose launcher died hard. */
final class StopCommand implements Command {
  @Override
  public String name() {
    return "stop";
  }

  @Override
  public Set<String> options() {
    return Set.of("home");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    Home home = context.home(arguments);
    Optional<ProcessHandle> server = ServerRecord.alive(home).flatMap(ServerRecord::process);
    if (server.isEmpty()) {
      context.console().say("stop.none", home.folder());
      return 0;
    }
    context.console().say("run.stopping");
    Server.stop(server.get());
    ServerRecord.clear(home);
    context.console().say("run.stopped");
    return 0;
  }
}
