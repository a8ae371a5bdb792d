package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code ./rihla run} as a process of its own, on a free port of the loopback address. */
public final class PortalProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(9);

  private final PortalHome home;
  private final Process launcher;
  private final URI origin;

  private PortalProcess(PortalHome home, Process launcher, URI origin) {
    this.home = home;
    this.launcher = launcher;
    this.origin = origin;
  }

  /** Starts a portal in {@code home} and waits until it answers. */
  public static PortalProcess start(PortalHome home) throws IOException, InterruptedException {
    return start(home, freePort());
  }

  /** The same at a port of its own, so that who knew a portal there finds it again. */
  public static PortalProcess start(PortalHome home, int port)
      throws IOException, InterruptedException {
    Process launcher = Launcher.start(home, "run", "--port=" + port);
    Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy, "stop-portal"));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(home.output("run")).contains("Rihla is ready")) {
      if (launcher.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        launcher.destroy();
        throw new IOException(Files.readString(home.output("run")));
      }
    }
    return new PortalProcess(home, launcher, URI.create(home.origin()));
  }

  /** Its address, without a slash at the end. */
  public URI origin() {
    return origin;
  }

  /** Where it keeps what it knows. */
  public PortalHome home() {
    return home;
  }

  /** Requests to it. */
  public Requests requests() {
    try {
      return new Requests(origin, home.token());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the index is complete and nothing waits to be indexed. */
  public void awaitIndex() throws Exception {
    Requests requests = requests();
    Await.until(
        "the index is complete",
        () -> {
          String status = requests.control("GET", "/control/status", "").body();
          return status.contains("index Ready") && status.contains("waiting 0\n");
        });
  }

  /** Ends the server's process at once, as kill -9 does, and waits until the launcher noticed. */
  public void kill() throws IOException, InterruptedException {
    ProcessHandle server = home.server();
    server.destroyForcibly();
    server.onExit().join();
    launcher.waitFor(60, TimeUnit.SECONDS);
  }

  /** Stops it as Ctrl-C does. */
  @Override
  public void close() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A port that nothing listens on yet. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
