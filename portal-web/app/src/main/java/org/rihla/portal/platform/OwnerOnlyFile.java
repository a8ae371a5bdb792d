package org.rihla.portal.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files of the home that only the owner of the portal's process can read. */
public final class OwnerOnlyFile {
  private OwnerOnlyFile() {}

  /**
   * Writes a text, in place of what was there; nobody ever sees half of it.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, String text) {
    try {
      Path fresh = Files.createTempFile(file.getParent(), ".secret", "", ownerOnly());
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
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
