package org.rihla.extraction.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the jobs of one worker leave behind while they run.
 *
 * @param folder of this worker alone
 */
record ScratchFolder(Path folder) {

  /** Makes a new one. */
  static ScratchFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new ScratchFolder(Files.createTempDirectory(parent, "rihla-worker-").toRealPath());
  }

  /** Deletes everything in it. */
  void empty() {
    everything().stream().filter(path -> !path.equals(folder)).forEach(ScratchFolder::delete);
  }

  /** Deletes it. */
  void delete() {
    everything().forEach(ScratchFolder::delete);
  }

  private List<Path> everything() {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException ignored) {
      // What is left is deleted with the next job's, or at the end.
    }
  }
}
