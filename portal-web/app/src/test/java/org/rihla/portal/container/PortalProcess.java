package org.rihla.portal.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code ./rihla run} as a process, in a fresh home. */
final class PortalProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process launcher;

  private PortalProcess(Process launcher) {
    this.launcher = launcher;
  }

  static PortalProcess start(Path war) throws IOException, InterruptedException {
    Path home = Portal.home();
    Folders.delete(home);
    Files.createDirectories(home);
    Path content = TestContent.write(home.resolveSibling("content"));
    Files.writeString(
        home.resolve("rihla.properties"),
        """
        rihla.war=%s
        rihla.content=%s
        rihla.payara.home=%s
        rihla.diagnostics=true
        rihla.start.probe=/health
        rihla.start.timeout=240
        rihla.jvm.heap=768m
        rihla.jvm.options=-XX:TieredStopAtLevel=1
        """
            .formatted(war, content, System.getProperty("rihla.payara.home")));
    Path output = home.resolveSibling("launcher.out");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("rihla.repository"), "rihla").toString(),
            "run",
            "--home=" + home,
            "--port=" + freePort());
    builder.environment().put("RIHLA_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "en");
    Process launcher = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy, "stop-portal"));
    awaitReady(launcher, output);
    return new PortalProcess(launcher);
  }

  private static void awaitReady(Process launcher, Path output)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(output).contains("/ar/")) {
      if (launcher.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        throw new IOException(Files.readString(output));
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  void stop() throws InterruptedException {
    launcher.destroy();
    if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
      launcher.destroyForcibly();
    }
  }
}
