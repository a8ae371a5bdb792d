package org.rihla.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Files on disk, named by the SHA-256 of their bytes: equal files are kept once, and no name from
 * outside ever becomes a path.
 */
public final class BlobStore {
  private final Path folder;

  /**
   * @param folder made when absent
   */
  public BlobStore(Path folder) {
    this.folder = folder;
  }

  /**
   * What was stored.
   *
   * @param sha256 lower-case hexadecimal
   * @param size in bytes
   */
  public record Blob(String sha256, long size) {}

  /**
   * Stores a stream; the blob is whole and durable on return, or absent.
   *
   * @throws IOException if reading or writing fails; nothing is left behind
   */
  public Blob put(InputStream content) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "incoming", ".tmp");
    try {
      MessageDigest digest = sha256();
      long size;
      try (DigestInputStream in = new DigestInputStream(content, digest)) {
        size = Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
      }
      try (var channel =
          java.nio.channels.FileChannel.open(temporary, java.nio.file.StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      String name = HexFormat.of().formatHex(digest.digest());
      Path target = path(name);
      Files.createDirectories(target.getParent());
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      return new Blob(name, size);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * The file of a blob.
   *
   * @throws IllegalArgumentException if the name is no SHA-256
   */
  public Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
