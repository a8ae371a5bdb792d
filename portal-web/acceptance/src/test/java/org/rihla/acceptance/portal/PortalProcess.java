package org.rihla.acceptance.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./rihla run} as a process of its own, on a free port of the loopback address. */
public final class PortalProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process launcher;
  private final URI origin;

  private PortalProcess(Process launcher, URI origin) {
    this.launcher = launcher;
    this.origin = origin;
  }

  /**
   * Starts the portal in a home, which may hold data from an earlier start, and waits until it says
   * its addresses.
   *
   * @param settings what goes into {@code rihla.properties} beside the WAR and the server
   */
  public static PortalProcess start(Path home, Map<String, String> settings)
      throws IOException, InterruptedException {
    Files.createDirectories(home);
    StringBuilder properties = new StringBuilder();
    properties.append("rihla.war=").append(System.getProperty("rihla.war")).append('\n');
    properties
        .append("rihla.payara.home=")
        .append(System.getProperty("rihla.payara.home"))
        .append('\n');
    settings.forEach((key, value) -> properties.append(key + "=" + value + "\n"));
    Files.writeString(home.resolve("rihla.properties"), properties);
    int port = freePort();
    Path output = home.resolve("launcher.out");
    Process launcher = launch(home, port, output);
    Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy, "stop-portal"));
    awaitReady(launcher, output);
    return new PortalProcess(launcher, URI.create("http://127.0.0.1:" + port));
  }

  private static Process launch(Path home, int port, Path output) throws IOException {
    Path script = Path.of(System.getProperty("rihla.repository"), "rihla");
    ProcessBuilder builder =
        new ProcessBuilder(
            script.toString(), "run", "--home=" + home.toAbsolutePath(), "--port=" + port);
    Map<String, String> environment = builder.environment();
    environment.remove("RIHLA_HOME");
    environment.put("RIHLA_JAVA_HOME", System.getProperty("java.home"));
    environment.put("RIHLA_LANGUAGE", "fr");
    Files.deleteIfExists(output);
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  private static void awaitReady(Process launcher, Path output)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(output).contains("/ar/")) {
      if (launcher.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        launcher.destroy();
        throw new IOException("The portal did not start: " + Files.readString(output));
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Its address, without a slash at the end. */
  public URI origin() {
    return origin;
  }

  /** Ends it by SIGTERM, as an administrator would. */
  @Override
  public void close() throws InterruptedException {
    launcher.destroy();
    if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
      launcher.destroyForcibly();
    }
  }
}
