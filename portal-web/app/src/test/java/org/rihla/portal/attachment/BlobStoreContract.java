package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every blob store must do, wherever it keeps the bytes. */
abstract class BlobStoreContract {
  static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
  static final String SHA_256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String NOWHERE = "0".repeat(64);

  BlobStore store;

  /** A store with nothing in it, whose place may not be there yet. */
  abstract BlobStore create() throws IOException;

  /** Changes the bytes of a blob behind the store's back, keeping their number. */
  abstract void damage(String sha256) throws IOException;

  /** Whether anything at all is kept, finished or not. */
  abstract boolean keepsAnything() throws IOException;

  @BeforeEach
  void anEmptyStore() throws IOException {
    store = create();
  }

  private BlobStore.Blob put(byte[] content) throws IOException {
    return store.put(new ByteArrayInputStream(content));
  }

  private static byte[] many() {
    byte[] bytes = new byte[300_001];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  @Test
  void aFileIsKeptUnderTheDigestOfItsBytes() throws IOException {
    BlobStore.Blob blob = put(ABC);

    assertThat(blob).isEqualTo(new BlobStore.Blob(SHA_256_OF_ABC, 3));
    assertThat(store.size(SHA_256_OF_ABC)).hasValue(3);
    try (InputStream in = store.open(SHA_256_OF_ABC)) {
      assertThat(in.readAllBytes()).isEqualTo(ABC);
    }
  }

  @Test
  void aFileThatIsStoredOutlivesTheOneItCameFrom(@TempDir Path elsewhere) throws IOException {
    Path file = Files.write(elsewhere.resolve("part"), ABC);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

    BlobStore.Blob blob = store.put(file);
    store.put(file);

    assertThat(file).hasBinaryContent(ABC);
    Files.delete(file);
    assertThat(blob).isEqualTo(new BlobStore.Blob(SHA_256_OF_ABC, 3));
    assertThat(store.intact(SHA_256_OF_ABC)).isTrue();
    assertThat(store.list()).hasSize(1);
    assertThat(store.delete(SHA_256_OF_ABC, Instant.EPOCH.plusSeconds(60))).isFalse();
  }

  @Test
  void anEmptyFileIsKeptToo() throws IOException {
    String name = put(new byte[0]).sha256();

    try (InputStream in = store.open(name)) {
      assertThat(in.readAllBytes()).isEmpty();
    }
    assertThat(store.intact(name)).isTrue();
  }

  @Test
  void equalFilesAreKeptOnce() throws IOException {
    put(ABC);
    put(ABC);

    assertThat(store.list()).extracting(BlobStore.Stored::sha256).containsExactly(SHA_256_OF_ABC);
  }

  @Test
  void aFileThatIsPutAgainCountsAsNew() throws IOException {
    put(ABC);
    Instant first = store.list().getFirst().storedAt();
    put(ABC);

    assertThat(store.list().getFirst().storedAt()).isAfterOrEqualTo(first);
  }

  @Test
  void aStreamThatFailsLeavesNothing() throws IOException {
    assertThatThrownBy(() -> store.put(new CutStream(10_000))).hasMessage("the line is cut");
    assertThat(keepsAnything()).isFalse();
  }

  @Test
  void aPartCanBeReadByItself() throws IOException {
    byte[] bytes = many();
    String name = put(bytes).sha256();

    try (InputStream in = store.open(name, 100_000, 50_000)) {
      assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 100_000, 150_000));
    }
    try (InputStream in = store.open(name, 300_000, 50_000)) {
      assertThat(in.readAllBytes()).hasSize(1);
    }
  }

  @Test
  void aBlobCanBeReadAsAFile() throws IOException {
    byte[] bytes = many();
    String name = put(bytes).sha256();

    try (BlobStore.LocalFile file = store.local(name)) {
      assertThat(Files.readAllBytes(file.path())).isEqualTo(bytes);
    }
    assertThat(store.intact(name)).isTrue();
  }

  @Test
  void aDamagedBlobIsNeverGivenWhole() throws IOException {
    String name = put(many()).sha256();
    damage(name);

    assertThat(store.intact(name)).isFalse();
    try (InputStream in = store.open(name)) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void puttingAFileAgainMendsADamagedBlob() throws IOException {
    String name = put(ABC).sha256();
    damage(name);
    put(ABC);

    assertThat(store.intact(name)).isTrue();
  }

  @Test
  void aDeletedBlobIsGone() throws IOException {
    put(ABC);

    assertThat(store.delete(SHA_256_OF_ABC, Instant.MAX)).isTrue();
    assertThat(store.delete(SHA_256_OF_ABC, Instant.MAX)).isFalse();
    assertThat(store.list()).isEmpty();
    assertThat(store.size(SHA_256_OF_ABC)).isEmpty();
    assertThat(store.intact(SHA_256_OF_ABC)).isFalse();
  }

  @Test
  void aBlobThatWasPutSinceStays() throws IOException {
    put(ABC);

    assertThat(store.delete(SHA_256_OF_ABC, Instant.EPOCH)).isFalse();
    assertThat(store.intact(SHA_256_OF_ABC)).isTrue();
  }

  @Test
  void whatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> store.open(NOWHERE)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> store.open(NOWHERE, 0, 1)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> store.local(NOWHERE)).isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../../etc/passwd", "BA7816BF", "ba78"})
  void onlyADigestNamesABlob(String name) {
    assertThatThrownBy(() -> store.open(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.delete(name, Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Gives some bytes and fails. */
  static final class CutStream extends InputStream {
    private int left;

    CutStream(int bytes) {
      left = bytes;
    }

    @Override
    public int read() throws IOException {
      if (left <= 0) {
        throw new IOException("the line is cut");
      }
      left--;
      return 1;
    }
  }
}
