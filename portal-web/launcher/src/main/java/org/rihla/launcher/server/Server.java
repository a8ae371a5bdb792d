package org.rihla.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.configuration.Key;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;

/** A server that was started as a child of this process. */
public final class Server {
  private static final int STOP_SECONDS = 45;

  private final Process process;
  private final Home home;
  private final LogTail log;

  private Server(Process process, Home home, LogTail log) {
    this.process = process;
    this.home = home;
    this.log = log;
  }

  /**
   * Writes the domain and starts the server's JVM.
   *
   * @param war the portal
   * @param content folder of content types, taxonomies and items
   * @throws LauncherException when the JVM cannot be started
   */
  public static Server start(
      Home home, Payara payara, Configuration configuration, Path war, Path content) {
    new Domain(home.domain()).write(home, payara, configuration, war, Ports.free());
    try {
      LogTail log = LogTail.from(home.serverLog());
      ProcessBuilder builder =
          new ProcessBuilder(ServerCommand.of(home, payara, configuration, content))
              .directory(home.domain().toFile())
              .redirectErrorStream(true)
              .redirectOutput(home.jvmLog().toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      ServerRecord.of(process.toHandle(), configuration.origin()).write(home);
      return new Server(process, home, log);
    } catch (IOException e) {
      throw LauncherException.failed("server.start", LauncherException.reason(e));
    }
  }

  /** Waits until the portal answers or has failed to. */
  public StartOutcome await(Configuration configuration, Clock clock) throws InterruptedException {
    Probe probe =
        new Probe(URI.create(configuration.origin() + configuration.text(Key.START_PROBE)));
    return new StartWatch(probe, log, configuration.startTimeout(), clock).await(process);
  }

  /** Waits until the server ends; returns its exit code. */
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** Why the server failed, as far as its log says. */
  public String cause() {
    return FailureCause.in(log.text());
  }

  /** Folder of the logs. */
  public Path logs() {
    return home.logs();
  }

  /** Process id. */
  public long pid() {
    return process.pid();
  }

  /** Stops the server: asks first, and after 45 seconds insists. */
  public void stop() {
    stop(process.toHandle());
    ServerRecord.clear(home);
  }

  /** Stops any server process in that way. */
  public static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
