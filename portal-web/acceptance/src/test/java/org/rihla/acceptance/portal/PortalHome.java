package org.rihla.acceptance.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The home of a portal under test.
 *
 * @param folder below {@code target}
 */
public record PortalHome(Path folder) {
  private static final int ORIGIN_LINE = 2;

  /** An empty home of that name, which serves what the build made and starts soon. */
  public static PortalHome create(String name) throws IOException {
    return asInstalled(name).with("rihla.jvm.heap=768m\nrihla.jvm.options=-XX:TieredStopAtLevel=1");
  }

  /** An empty home of that name, which serves what the build made as it will be served to users. */
  public static PortalHome asInstalled(String name) throws IOException {
    PortalHome home = named(name);
    Folders.delete(home.folder);
    Files.createDirectories(home.folder);
    Files.writeString(
        home.configuration(),
        """
        rihla.war=%s
        rihla.payara.home=%s
        rihla.start.timeout=480
        """
            .formatted(
                repository().resolve("portal-web/app/target/rihla.war"),
                System.getProperty("rihla.payara.home")));
    return home;
  }

  /** The home of that name, whether it is there or not. */
  static PortalHome named(String name) {
    return new PortalHome(Path.of("target", "homes", name).toAbsolutePath());
  }

  /** Adds lines to the configuration. */
  public PortalHome with(String lines) throws IOException {
    Files.writeString(configuration(), lines + "\n", StandardOpenOption.APPEND);
    return this;
  }

  /** The sources that were built. */
  public static Path repository() {
    return Path.of(System.getProperty("rihla.repository"));
  }

  /** What the launcher has said at its last {@code command}. */
  public Path output(String command) {
    return folder.resolve(command + ".out");
  }

  String origin() throws IOException {
    return server(ORIGIN_LINE);
  }

  ProcessHandle server() throws IOException {
    return ProcessHandle.of(Long.parseLong(server(0))).orElseThrow();
  }

  String token() throws IOException {
    return Files.readString(folder.resolve("control.token")).strip();
  }

  private String server(int line) throws IOException {
    return Files.readAllLines(folder.resolve("server.pid")).get(line);
  }

  private Path configuration() {
    return folder.resolve("rihla.properties");
  }
}
