package org.rihla.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rihla.launcher.console.LauncherException;

/**
 * The folder of one portal. The database is the truth, {@code index} can be deleted at any time,
 * {@code domain} and {@code payara-*} are made anew from nothing.
 *
 * @param folder absolute path
 */
public record Home(Path folder) {
  /** Below this a database cannot be trusted to take what is written. */
  private static final long NEEDED_BYTES = 100L << 20;

  /** Takes {@code chosen}, else {@code RIHLA_HOME}, else {@code .rihla} of the user's folder. */
  public static Home of(String chosen, Map<String, String> environment, String userHome) {
    String named = chosen.isEmpty() ? environment.getOrDefault("RIHLA_HOME", "") : chosen;
    Path folder = named.isEmpty() ? Path.of(userHome, ".rihla") : Path.of(named);
    return new Home(folder.toAbsolutePath().normalize());
  }

  /**
   * Makes the folders that are missing.
   *
   * @throws LauncherException when the home cannot be written or its disk is full
   */
  public void prepare() {
    try {
      for (String name : new String[] {"database", "index", "blobs", "logs"}) {
        Files.createDirectories(folder.resolve(name));
      }
      Files.delete(Files.createTempFile(folder, ".writable", ""));
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < NEEDED_BYTES) {
        throw LauncherException.failed("disk.full", folder, free >> 20, NEEDED_BYTES >> 20);
      }
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", folder, e.toString());
    }
  }

  /** The configuration; it may be absent. */
  public Path configuration() {
    return folder.resolve("rihla.properties");
  }

  /** The unpacked server of {@code version}. */
  public Path payara(String version) {
    return folder.resolve("payara-" + version);
  }

  /** The server's domain, rewritten at each start. */
  public Path domain() {
    return folder.resolve("domain");
  }

  /** Folder of the logs. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** What portal and server write. */
  public Path serverLog() {
    return logs().resolve("server.log");
  }

  /** What the JVM itself says: only of interest when it does not even start. */
  public Path jvmLog() {
    return logs().resolve("jvm.log");
  }

  /** The secret that opens the control channel. */
  public Path controlToken() {
    return folder.resolve("control.token");
  }

  /** The paths, French and Arabic, of the link that makes the first administrator. */
  public Path setUpLink() {
    return folder.resolve("setup.link");
  }

  /** Locked by the launcher as long as it runs. */
  public Path lock() {
    return folder.resolve("rihla.lock");
  }

  /** Says which server runs in this home. */
  public Path serverRecord() {
    return folder.resolve("server.pid");
  }
}
