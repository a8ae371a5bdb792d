package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.IndexChange;
import org.rihla.search.OpenedIndex;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndexes;

class DamageTest {

  @TempDir Path sound;
  @TempDir Path work;

  @BeforeEach
  void writeASoundIndexOfTwoSegmentsWithDeletions() {
    try (var index = SearchIndexes.embedded(sound, Samples.SCHEMA).index()) {
      index.apply(Samples.all());
      index.commit();
      index.apply(
          List.of(new IndexChange.Put(Samples.news().build()), new IndexChange.Remove("nobody")));
      index.commit();
    }
  }

  /** A way to spoil a file. */
  @FunctionalInterface
  private interface Spoiling {
    void spoil(Path file) throws IOException;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".lock"))
          .sorted()
          .toList();
    }
  }

  private void copySoundIndex() throws IOException {
    for (Path file : files(work)) {
      Files.delete(file);
    }
    for (Path file : files(sound)) {
      Files.copy(file, work.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Spoils each file in turn; every time the damage must be seen and the index be usable, empty,
   * and sound afterwards.
   */
  private void everyFile(Spoiling spoiling) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : files(sound)) {
      names.add(String.valueOf(file.getFileName()));
    }
    assertThat(names).hasSizeGreaterThan(3);
    for (String name : names) {
      copySoundIndex();
      spoiling.spoil(work.resolve(name));
      OpenedIndex opened = SearchIndexes.embedded(work, Samples.SCHEMA);
      try (var index = opened.index()) {
        assertThat(opened.rebuildNeeded()).as(name).isTrue();
        assertThat(opened.reason()).isNotBlank();
        assertThat(index.size()).isZero();
        index.apply(Samples.all());
      }
      OpenedIndex again = SearchIndexes.embedded(work, Samples.SCHEMA);
      try (var index = again.index()) {
        assertThat(again.rebuildNeeded()).isFalse();
        assertThat(index.size()).isEqualTo(6);
      }
    }
  }

  @Test
  void aSoundIndexIsKept() throws IOException {
    copySoundIndex();
    OpenedIndex opened = SearchIndexes.embedded(work, Samples.SCHEMA);
    try (var index = opened.index()) {
      assertThat(opened.rebuildNeeded()).isFalse();
      assertThat(opened.reason()).isEmpty();
      assertThat(index.versions()).hasSize(5).doesNotContainKey("nobody");
    }
  }

  @Test
  void aMissingFileIsDetected() throws IOException {
    everyFile(Files::delete);
  }

  @Test
  void anEmptiedFileIsDetected() throws IOException {
    everyFile(file -> Files.write(file, new byte[0]));
  }

  @Test
  void aTruncatedFileIsDetected() throws IOException {
    everyFile(file -> {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
    });
  }

  @Test
  void aFlippedBitIsDetectedAtTheBeginningInTheMiddleAndAtTheEnd() throws IOException {
    for (double place : new double[] {0, 0.3, 0.5, 0.9, 1}) {
      everyFile(file -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) Math.round((bytes.length - 1) * place)] ^= 0x10;
        Files.write(file, bytes);
      });
    }
  }

  @Test
  void zeroedBytesAreDetected() throws IOException {
    everyFile(file -> {
      byte[] bytes = Files.readAllBytes(file);
      java.util.Arrays.fill(bytes, bytes.length / 4, bytes.length, (byte) 0);
      Files.write(file, bytes);
    });
  }

  @Test
  void aLockFileThatSomethingWasWrittenIntoDoesNotMatter() throws IOException {
    for (String lock : new String[] {"write.lock", "rihla.lock"}) {
      copySoundIndex();
      Files.writeString(work.resolve(lock), "damaged");
      OpenedIndex opened = SearchIndexes.embedded(work, Samples.SCHEMA);
      try (var index = opened.index()) {
        assertThat(opened.rebuildNeeded()).isFalse();
        index.apply(Samples.all());
        index.commit();
        assertThat(index.size()).isEqualTo(6);
      }
    }
  }

  @Test
  void damagedFilesAreSetAsideAndOnlyTheLastSetIsKept() throws IOException {
    copySoundIndex();
    Path victim = files(work).getFirst();
    Files.delete(victim);
    SearchIndexes.embedded(work, Samples.SCHEMA).index().close();
    assertThat(files(work.resolve("damaged"))).hasSize(files(sound).size() - 1);
    Files.write(files(work).getFirst(), new byte[0]);
    SearchIndexes.embedded(work, Samples.SCHEMA).index().close();
    assertThat(files(work.resolve("damaged"))).hasSizeLessThan(files(sound).size() - 1);
  }

  @Test
  void aFolderOfOtherFilesIsNotAnIndex() throws IOException {
    Files.writeString(work.resolve("segments_1"), "not an index");
    Files.writeString(work.resolve("note.txt"), "x");
    OpenedIndex opened = SearchIndexes.embedded(work, Samples.SCHEMA);
    opened.index().close();
    assertThat(opened.rebuildNeeded()).isTrue();
  }
}
