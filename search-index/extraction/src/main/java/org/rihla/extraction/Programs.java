package org.rihla.extraction;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Programs of the machine that make more of a document. Nothing breaks where they are absent.
 *
 * @param tesseract reads images; null if it is absent or not to be used
 * @param libreOffice lays out pages of Word and OpenDocument files; null likewise
 */
public record Programs(@Nullable Path tesseract, @Nullable Path libreOffice) {

  /** No programs at all. */
  public static final Programs NONE = new Programs(null, null);

  /** Those that stand on the path of this process. */
  public static Programs found() {
    return new Programs(onPath("tesseract").orElse(null), onPath("soffice").orElse(null));
  }

  private static Optional<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
