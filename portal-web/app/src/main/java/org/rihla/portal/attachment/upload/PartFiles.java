package org.rihla.portal.attachment.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What has come of each upload, in a file named by the identifier that the portal gave it.
 *
 * @param folder made when absent
 */
record PartFiles(Path folder) {
  private static final int PIECE = 1 << 16;

  Path file(String id) {
    return folder.resolve(id + ".part");
  }

  long size(String id) throws IOException {
    Path file = file(id);
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /**
   * Adds to what is there, no more than is missing. What has come when the sender or the disk fails
   * stays, synced to disk.
   *
   * @param missing bytes until the file is whole
   * @return whether there was more than was missing
   */
  boolean append(String id, InputStream content, long missing) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
        FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      try {
        return copy(content, channel, missing);
      } finally {
        channel.force(true);
      }
    }
  }

  private static boolean copy(InputStream content, FileChannel channel, long missing)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long left = missing;
    while (left > 0) {
      int count = content.read(piece, 0, (int) Math.min(piece.length, left));
      if (count < 0) {
        return false;
      }
      ByteBuffer buffer = ByteBuffer.wrap(piece, 0, count);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      left -= count;
    }
    return content.read() >= 0;
  }

  void delete(String id) throws IOException {
    Files.deleteIfExists(file(id));
  }
}
