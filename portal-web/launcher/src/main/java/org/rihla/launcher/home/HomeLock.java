package org.rihla.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rihla.launcher.console.LauncherException;

/**
 * Keeps a home to one launcher. The operating system releases the lock even if the launcher dies
 * hard; the file's text (process id, address) only informs.
 */
public final class HomeLock implements AutoCloseable {
  private final FileChannel channel;
  private final Path file;

  private HomeLock(FileChannel channel, Path file) {
    this.channel = channel;
    this.file = file;
  }

  /**
   * Takes the lock of {@code home} and writes down who holds it.
   *
   * @throws LauncherException naming the holder when another launcher runs there
   */
  public static HomeLock take(Home home, String origin) {
    HomeLock lock =
        tryLock(home.lock())
            .orElseThrow(
                () -> LauncherException.failed("run.already", home.folder(), holder(home.lock())));
    lock.write(ProcessHandle.current().pid() + " " + origin);
    return lock;
  }

  /** Whether a launcher is at work in {@code home}. */
  public static boolean isHeld(Home home) {
    if (!Files.exists(home.lock())) {
      return false;
    }
    Optional<HomeLock> lock = tryLock(home.lock());
    lock.ifPresent(HomeLock::close);
    return lock.isEmpty();
  }

  private static Optional<HomeLock> tryLock(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return Optional.of(new HomeLock(channel, file));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", file, e.toString());
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock()).isPresent();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private void write(String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", file, e.toString());
    }
  }

  private static String holder(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "?";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
