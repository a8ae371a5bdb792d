package org.rihla.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where tests find the module's own files, whatever folder they are started in. */
public final class Module {
  private static final Path ROOT = root();

  private Module() {}

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("portal-web/app"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("The tests run outside the repository");
      }
    }
    return here;
  }

  /** The repository's content folder. */
  public static Path content() {
    return ROOT.resolve("content");
  }

  static Path sources() {
    return ROOT.resolve("portal-web/app/src/main/java/org/rihla/portal");
  }

  static Path views() {
    return ROOT.resolve("portal-web/app/src/main/webapp");
  }

  /** Files below a folder whose names end so, in a stable order. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
