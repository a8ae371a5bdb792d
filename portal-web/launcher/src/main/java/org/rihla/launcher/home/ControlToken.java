package org.rihla.launcher.home;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.rihla.launcher.console.LauncherException;

/** The secret (256 random bits, in hexadecimal) that opens a portal's control channel. */
public final class ControlToken {
  private static final int BYTES = 32;

  private ControlToken() {}

  /** Makes the token of {@code home} if it has none; only its owner can read the file. */
  public static void ensure(Home home) {
    Path file = home.controlToken();
    if (Files.exists(file)) {
      return;
    }
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      Path fresh = Files.createTempFile(home.folder(), ".control", "", ownerOnly());
      Files.writeString(fresh, HexFormat.of().formatHex(secret) + "\n");
      Files.move(fresh, file);
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", file, e.toString());
    }
  }

  /**
   * The token of {@code home}.
   *
   * @throws LauncherException when it cannot be read
   */
  public static String read(Home home) {
    try {
      return Files.readString(home.controlToken()).strip();
    } catch (IOException e) {
      throw LauncherException.failed("control.token", home.controlToken());
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
