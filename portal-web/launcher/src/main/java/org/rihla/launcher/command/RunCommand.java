package org.rihla.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rihla.launcher.build.Builder;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.configuration.Key;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.ControlToken;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.HomeLock;
import org.rihla.launcher.home.ServerRecord;
import org.rihla.launcher.server.Payara;
import org.rihla.launcher.server.PayaraArchive;
import org.rihla.launcher.server.Ports;
import org.rihla.launcher.server.Server;

/** {@code ./rihla run}: builds what is stale, sets up the home, serves until stopped. */
final class RunCommand implements Command {
  @Override
  public String name() {
    return "run";
  }

  @Override
  public Set<String> options() {
    return Set.of("port", "home");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    if (!arguments.words().isEmpty()) {
      throw LauncherException.usage("usage.word", arguments.words().getFirst(), name());
    }
    Home home = context.home(arguments);
    home.prepare();
    Configuration configuration =
        withWorker(context, withPlugins(context, context.configuration(home, arguments)));
    try (HomeLock lock = HomeLock.take(home, configuration.origin())) {
      refuseOrphan(home);
      Ports.requireFree(configuration.address(), configuration.port());
      Builder builder = new Builder(context.repository(), context.console(), context.clock());
      Optional<Path> named = configuration.path(Key.WAR);
      if (named.isEmpty()) {
        builder.buildIfStale();
      }
      Payara payara = payara(context, home, configuration, builder);
      ControlToken.ensure(home);
      Path war = named.orElse(context.repository().war()).toAbsolutePath();
      Instant begun = context.clock().instant();
      context.console().say("run.start");
      Path content = configuration.path(Key.CONTENT).orElse(context.repository().content());
      Server server = Server.start(home, payara, configuration, war, content.toAbsolutePath());
      return new Session(context, home, server, lock).serve(configuration, begun);
    }
  }

  /** The plugins of these sources are offered where no other folder is named. */
  private static Configuration withPlugins(Context context, Configuration configuration) {
    return configuration.path(Key.PLUGINS_OFFERED).isPresent()
        ? configuration
        : configuration.with(
            Key.PLUGINS_OFFERED, context.repository().plugins().toAbsolutePath().toString());
  }

  private static Configuration withWorker(Context context, Configuration configuration) {
    Path worker =
        configuration.path(Key.EXTRACTION_WORKER).orElse(context.repository().extractionWorker());
    return configuration.with(Key.EXTRACTION_WORKER, worker.toAbsolutePath().toString());
  }

  private static void refuseOrphan(Home home) {
    ServerRecord.alive(home)
        .ifPresent(server -> {
          throw LauncherException.failed(
              "run.orphan", server.origin(), server.pid(), home.folder());
        });
  }

  private static Payara payara(
      Context context, Home home, Configuration configuration, Builder builder) {
    Optional<Path> named = configuration.path(Key.PAYARA_HOME);
    Payara payara =
        new Payara(named.orElseGet(() -> home.payara(context.repository().payaraVersion())));
    if (payara.isComplete()) {
      return payara;
    }
    if (named.isPresent()) {
      throw LauncherException.failed("payara.absent", payara.folder());
    }
    Path archive = builder.fetchPayara(home.folder().resolve("download"));
    context.console().say("payara.unpack-start", payara.folder());
    return new PayaraArchive(archive).installTo(payara.folder());
  }

  /** Seconds since {@code begun}, with one decimal. */
  static String seconds(Context context, Instant begun) {
    Duration duration = Duration.between(begun, context.clock().instant());
    return duration.toSeconds() + "." + duration.toMillisPart() / 100;
  }
}
