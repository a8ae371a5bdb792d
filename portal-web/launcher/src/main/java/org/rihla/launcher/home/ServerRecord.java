package org.rihla.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.launcher.console.LauncherException;

/**
 * Which server runs in a home. It survives a launcher that died hard, so that the next one can say
 * what still runs and stop it.
 *
 * @param pid process id of the server
 * @param started when the process began, in milliseconds since 1970: a process id alone may by now
 *     belong to another program
 * @param origin where it answers
 */
public record ServerRecord(long pid, long started, String origin) {
  /** Describes a process that has just been started. */
  public static ServerRecord of(ProcessHandle process, String origin) {
    return new ServerRecord(process.pid(), startOf(process), origin);
  }

  /** The server of {@code home} that is alive, if one is. */
  public static Optional<ServerRecord> alive(Home home) {
    return read(home.serverRecord()).filter(server -> server.process().isPresent());
  }

  /** The server's process while it lives. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process) == started);
  }

  /** Writes this record into {@code home}. */
  public void write(Home home) {
    try {
      Files.writeString(home.serverRecord(), pid + "\n" + started + "\n" + origin + "\n");
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", home.serverRecord(), e.toString());
    }
  }

  /** Forgets the server of {@code home}, which has ended. */
  public static void clear(Home home) {
    try {
      Files.deleteIfExists(home.serverRecord());
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", home.serverRecord(), e.toString());
    }
  }

  private static Optional<ServerRecord> read(Path file) {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.size() < 3
          ? Optional.empty()
          : Optional.of(
              new ServerRecord(
                  Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)), lines.get(2)));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
