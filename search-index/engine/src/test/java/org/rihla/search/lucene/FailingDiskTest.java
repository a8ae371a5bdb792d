package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.IndexException;
import org.rihla.search.OpenedIndex;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;

/** A disk that gets full, and a power cut, on the mock directory of Lucene's own tests. */
class FailingDiskTest {

  private static final int TRIES = Boolean.getBoolean("rihla.soak") ? 500 : 12;

  @TempDir Path folder;

  private final Random random = new Random(7);
  private MockDirectoryWrapper disk = newDisk();

  @BeforeEach
  void anEmptyDisk() {
    disk = newDisk();
  }

  private MockDirectoryWrapper newDisk() {
    MockDirectoryWrapper directory = new MockDirectoryWrapper(random, new ByteBuffersDirectory());
    directory.setCheckIndexOnClose(false);
    return directory;
  }

  private OpenedIndex open() throws IOException {
    return EmbeddedIndex.open(folder, new Unclosed(disk), Samples.SCHEMA);
  }

  @Test
  void aFullDiskIsSaidAndNothingCommittedIsLost() throws IOException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      anEmptyDisk();
      int committed = 1 + random.nextInt(5);
      SearchIndex index = open().index();
      for (int batch = 1; batch <= committed; batch++) {
        Batches.apply(index, batch);
        index.commit();
      }
      disk.setMaxSizeInBytes(disk.sizeInBytes() + random.nextInt(8_000));
      int failed = writeUntilFull(index, committed);
      disk.setMaxSizeInBytes(0);
      expectBatches(failed - 1);
    }
  }

  /** The batch whose commit failed; all before it were committed. */
  private static int writeUntilFull(SearchIndex index, int committed) {
    int[] batch = {committed};
    assertThatThrownBy(
            () -> {
              while (batch[0] < 1_000) {
                batch[0]++;
                Batches.apply(index, batch[0]);
                index.commit();
              }
            })
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("fake disk full");
    closeAnyway(index);
    return batch[0];
  }

  private static void closeAnyway(SearchIndex index) {
    try {
      index.close();
    } catch (IndexException stillFull) {
      assertThat(stillFull).hasMessageContaining("fake disk full");
    }
  }

  @Test
  void afterAPowerCutTheLastCommitIsThere() throws IOException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      anEmptyDisk();
      int committed = 1 + random.nextInt(12);
      SearchIndex index = open().index();
      for (int batch = 1; batch <= committed; batch++) {
        Batches.apply(index, batch);
        index.commit();
      }
      Batches.apply(index, committed + 1);
      disk.crash();
      closeAfterCrash(index);
      disk.clearCrash();
      expectBatches(committed);
    }
  }

  private static void closeAfterCrash(SearchIndex index) {
    assertThatThrownBy(index::close).isInstanceOf(IndexException.class);
  }

  private void expectBatches(int batches) throws IOException {
    OpenedIndex opened = open();
    try (SearchIndex index = opened.index()) {
      assertThat(opened.rebuildNeeded()).as(opened.reason()).isFalse();
      assertThat(index.versions()).isEqualTo(Batches.stateAfter(batches));
    }
  }
}
