package org.rihla.launcher.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server has logged since a moment.
 *
 * @param file the log
 * @param offset its length at that moment, in bytes
 */
record LogTail(Path file, long offset) {
  private static final int MOST_BYTES = 2_000_000;

  /** Begins now. */
  static LogTail from(Path file) throws IOException {
    return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** The text since then; after a rotation, what the new file holds. */
  String text() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      long start = offset <= log.length() ? offset : 0;
      byte[] bytes = new byte[(int) Math.min(log.length() - start, MOST_BYTES)];
      log.seek(start);
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException notYetThere) {
      return "";
    }
  }
}
