package org.rihla.portal.content.rest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths on the machine of the portal, as commands name them. */
final class LocalPath {
  private LocalPath() {}

  /**
   * A file.
   *
   * @throws BadRequestException if the text is no absolute path of one
   */
  static Path file(@Nullable String text) {
    try {
      Path path = Path.of(text == null ? "" : text);
      if (path.isAbsolute() && Files.isRegularFile(path)) {
        return path;
      }
    } catch (InvalidPathException ignored) {
      // Told below, as any other text that names no file.
    }
    throw new BadRequestException("file");
  }
}
