package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobStoreTest {
  private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
  private static final String SHA_256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private BlobStore store;

  @BeforeEach
  void aStoreWhoseFolderIsNotThereYet() {
    store = new BlobStore(folder.resolve("blobs"));
  }

  @Test
  void aFileIsKeptUnderTheDigestOfItsBytes() throws IOException {
    BlobStore.Blob blob = store.put(new ByteArrayInputStream(ABC));

    assertThat(blob).isEqualTo(new BlobStore.Blob(SHA_256_OF_ABC, 3));
    assertThat(store.path(blob.sha256())).hasBinaryContent(ABC);
  }

  @Test
  void equalFilesAreKeptOnce() throws IOException {
    store.put(new ByteArrayInputStream(ABC));
    store.put(new ByteArrayInputStream(ABC));

    assertThat(files()).hasSize(1);
  }

  @Test
  void aStreamThatFailsLeavesNothing() throws IOException {
    InputStream failing =
        new InputStream() {
          private int left = 10_000;

          @Override
          public int read() throws IOException {
            if (left <= 0) {
              throw new IOException("the line is cut");
            }
            left--;
            return 1;
          }
        };

    assertThatThrownBy(() -> store.put(failing)).hasMessage("the line is cut");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../../etc/passwd", "BA7816BF", "ba78"})
  void onlyADigestNamesAFile(String name) {
    assertThatThrownBy(() -> store.path(name)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
