package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobStoreTest extends BlobStoreContract {
  @TempDir Path folder;

  @Override
  BlobStore create() {
    return new FileBlobStore(folder.resolve("blobs"));
  }

  @Override
  void damage(String sha256) throws IOException {
    Path file = folder.resolve("blobs").resolve(sha256.substring(0, 2)).resolve(sha256);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  @Override
  boolean keepsAnything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(Files::isRegularFile);
    }
  }

  @Test
  void aFullDiskLeavesNothing() throws IOException {
    BlobStore full =
        new FileBlobStore(
            folder.resolve("blobs"), file -> new FullDisk(Files.newOutputStream(file)));

    assertThatThrownBy(() -> full.put(new ByteArrayInputStream(new byte[100_000])))
        .hasMessage("No space left on device");
    assertThat(keepsAnything()).isFalse();
  }

  @Test
  void whatAKilledPortalLeftIsNoBlobAndIsSwept() throws IOException {
    Path blobs = Files.createDirectories(folder.resolve("blobs"));
    Files.write(blobs.resolve("incoming123.tmp"), ABC);

    assertThat(store.list()).isEmpty();
    store.sweepUnfinished(Instant.now().minus(Duration.ofHours(1)));
    assertThat(keepsAnything()).isTrue();
    store.sweepUnfinished(Instant.now().plus(Duration.ofHours(1)));
    assertThat(keepsAnything()).isFalse();
  }

  /** Takes some bytes, then no more. */
  private static final class FullDisk extends FilterOutputStream {
    private int room = 20_000;

    FullDisk(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      room -= length;
      if (room < 0) {
        out.write(bytes, offset, length / 2);
        throw new IOException("No space left on device");
      }
      out.write(bytes, offset, length);
    }
  }
}
