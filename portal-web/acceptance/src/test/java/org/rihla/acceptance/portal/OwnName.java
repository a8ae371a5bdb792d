package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A name that no other process of these tests has while this one runs: several run side by side.
 *
 * @param text ends with a number, from 1
 * @param lock holds it until the end of the process
 */
record OwnName(String text, FileLock lock) {

  static OwnName of(String base) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "homes"));
      for (int number = 1; ; number++) {
        String name = base + "-" + number;
        FileChannel file =
            FileChannel.open(
                folder.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock != null) {
          return new OwnName(name, lock);
        }
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
