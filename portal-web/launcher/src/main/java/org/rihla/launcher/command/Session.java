package org.rihla.launcher.command;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.HomeLock;
import org.rihla.launcher.home.SetUpLink;
import org.rihla.launcher.server.Server;
import org.rihla.launcher.server.StartOutcome;

/** One server from its start to its end, whoever ends it. */
final class Session {
  private final Context context;
  private final Home home;
  private final Server server;
  private final HomeLock lock;
  private final AtomicBoolean stopping = new AtomicBoolean();

  Session(Context context, Home home, Server server, HomeLock lock) {
    this.context = context;
    this.home = home;
    this.server = server;
    this.lock = lock;
  }

  /**
   * Serves until the server ends. A signal ends this program with 128 and the signal's number, as
   * shells expect (Ctrl-C: 130), after the server has stopped.
   */
  int serve(Configuration configuration, Instant begun) {
    Thread hook = new Thread(this::stopBySignal, "stop-server");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      StartOutcome outcome = server.await(configuration, context.clock());
      if (stopping.get()) {
        Thread.currentThread().join();
      }
      switch (outcome) {
        case StartOutcome.Ready ready -> announce(configuration, begun);
        case StartOutcome.Ended ended ->
            throw failed("run.ended", Integer.toString(ended.exitCode()), ended.cause());
        case StartOutcome.Refused refused -> throw failed("run.refused", "", refused.cause());
        case StartOutcome.NotReady notReady ->
            throw failed("run.not-ready", Integer.toString(notReady.status()), notReady.cause());
      }
      int code = server.waitFor();
      if (stopping.get()) {
        Thread.currentThread().join();
      }
      throw failed("run.ended", Integer.toString(code), server.cause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return LauncherException.FAILED;
    } finally {
      release(hook);
    }
  }

  private void announce(Configuration configuration, Instant begun) {
    String origin = configuration.origin();
    String seconds = RunCommand.seconds(context, begun);
    context.console().say("run.ready", origin + "/fr/", origin + "/ar/", seconds);
    SetUpLink.of(home)
        .ifPresent(link ->
            context.console().say("run.setup", origin + link.french(), origin + link.arabic()));
  }

  private LauncherException failed(String key, String detail, String cause) {
    if (!cause.isBlank()) {
      context.console().print(cause);
    }
    return LauncherException.failed(key, detail, server.logs());
  }

  private void release(Thread hook) {
    if (!stopping.get()) {
      Runtime.getRuntime().removeShutdownHook(hook);
      server.stop();
    }
  }

  private void stopBySignal() {
    stopping.set(true);
    context.console().say("run.stopping");
    server.stop();
    lock.close();
    context.console().say("run.stopped");
  }
}
