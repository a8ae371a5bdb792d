package org.rihla.acceptance.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders, deleted and copied. */
public final class Folders {
  private Folders() {}

  /** Deletes a folder with all it holds; nothing when there is none. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : below(folder)) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Copies a folder with all it holds. */
  public static void copy(Path from, Path to) throws IOException {
    for (Path path : below(from).reversed()) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target);
      }
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
