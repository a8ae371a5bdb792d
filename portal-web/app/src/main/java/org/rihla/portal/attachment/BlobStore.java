package org.rihla.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Bytes named by their SHA-256: equal files are kept once, and no name from outside ever becomes a
 * path or a key. A blob is there whole or not at all, whatever happens while it is written.
 *
 * <p>Names are lower-case hexadecimal; every method that takes one throws {@link
 * IllegalArgumentException} if it is no SHA-256.
 */
public interface BlobStore {

  /**
   * What was stored.
   *
   * @param sha256 lower-case hexadecimal
   * @param size in bytes
   */
  record Blob(String sha256, long size) {}

  /**
   * A blob that is there.
   *
   * @param storedAt when it was last put
   */
  record Stored(String sha256, long size, Instant storedAt) {}

  /**
   * A blob as a file, for programs that read files. It must not be changed; close it when they are
   * done.
   */
  interface LocalFile extends AutoCloseable {
    Path path();

    @Override
    void close() throws IOException;
  }

  /**
   * Stores a stream, which it does not close; the blob is whole and durable on return, or absent.
   *
   * @throws IOException if reading or writing fails; nothing is left behind
   */
  Blob put(InputStream content) throws IOException;

  /**
   * Stores a file of the portal's own, which nobody changes any more; it stays where it is, to be
   * removed by the caller.
   *
   * @throws IOException as for a stream
   */
  default Blob put(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return put(content);
    }
  }

  /** Size in bytes; empty if there is no such blob. */
  OptionalLong size(String sha256);

  /**
   * All of a blob. What is read is checked: a damaged blob fails before its last bytes are given,
   * so that nobody takes it for whole.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such blob
   */
  InputStream open(String sha256) throws IOException;

  /**
   * A part of a blob, not checked.
   *
   * @param offset first byte, from 0
   * @param length in bytes; what lies beyond the end is left out
   * @throws java.nio.file.NoSuchFileException if there is no such blob
   */
  InputStream open(String sha256, long offset, long length) throws IOException;

  /**
   * A blob as a file.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such blob
   */
  LocalFile local(String sha256) throws IOException;

  /** Whether the blob is there and its bytes have the digest that it is named by. */
  boolean intact(String sha256) throws IOException;

  /**
   * Removes a blob, unless it was put at this moment or later: a file that comes while another of
   * the same bytes is being removed stays.
   *
   * @return whether it was there and is gone
   */
  boolean delete(String sha256, Instant before) throws IOException;

  /** Every blob, in no order. */
  List<Stored> list() throws IOException;

  /** Removes what puts that were cut off before this moment left behind. */
  void sweepUnfinished(Instant before) throws IOException;
}
