package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.IndexChange.Put;
import org.rihla.search.IndexException;
import org.rihla.search.IndexLockedException;
import org.rihla.search.IndexSchema;
import org.rihla.search.OpenedIndex;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;

class OpeningTest {

  @TempDir Path folder;

  @Test
  void aNewFolderIsCreatedAndMustBeFilled() {
    OpenedIndex opened = SearchIndexes.embedded(folder.resolve("a/b"), Samples.SCHEMA);
    opened.index().close();
    assertThat(opened.rebuildNeeded()).isTrue();
    assertThat(opened.reason()).contains("no index");
  }

  @Test
  void anotherSchemaMeansARebuild() {
    SearchIndexes.embedded(folder, Samples.SCHEMA).index().close();
    IndexSchema moreFacets =
        IndexSchema.of(Set.of("type", "theme", "country", "sector"), "samples-1");
    IndexSchema otherRevision = IndexSchema.of(moreFacets.facets(), "samples-2");
    IndexSchema moreLanguages =
        new IndexSchema(Set.of("fr", "ar", "en"), moreFacets.facets(), "samples-2");
    for (IndexSchema schema : List.of(moreFacets, otherRevision, moreLanguages)) {
      OpenedIndex opened = SearchIndexes.embedded(folder, schema);
      opened.index().close();
      assertThat(opened.rebuildNeeded()).isTrue();
      assertThat(opened.reason()).contains(" is needed");
    }
  }

  @Test
  void aClearedIndexIsKeptAsItIs() {
    try (SearchIndex index = SearchIndexes.embedded(folder, Samples.SCHEMA).index()) {
      index.apply(Samples.all());
      index.clear();
      index.commit();
    }
    OpenedIndex opened = SearchIndexes.embedded(folder, Samples.SCHEMA);
    opened.index().close();
    assertThat(opened.rebuildNeeded()).isFalse();
  }

  @Test
  void aFolderThatIsOpenIsLocked() {
    try (SearchIndex first = SearchIndexes.embedded(folder, Samples.SCHEMA).index()) {
      first.apply(Samples.all());
      assertThatThrownBy(() -> SearchIndexes.embedded(folder, Samples.SCHEMA))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining(folder.toString());
      assertThat(first.size()).isEqualTo(6);
    }
    SearchIndexes.embedded(folder, Samples.SCHEMA).index().close();
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidSo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> SearchIndexes.embedded(file, Samples.SCHEMA))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void afterACrashTheLastCommitIsThereAndNothingElse() throws IOException {
    Path copy = folder.resolve("copy");
    try (SearchIndex index =
        SearchIndexes.embedded(folder.resolve("live"), Samples.SCHEMA).index()) {
      index.apply(Samples.all());
      index.commit();
      index.apply(List.of(new Put(Samples.news().display("later", "x").build())));
      index.clear();
      copyAsACrashLeavesIt(folder.resolve("live"), copy);
    }
    OpenedIndex opened = SearchIndexes.embedded(copy, Samples.SCHEMA);
    try (SearchIndex index = opened.index()) {
      assertThat(opened.rebuildNeeded()).isFalse();
      assertThat(index.size()).isEqualTo(6);
    }
  }

  @Test
  void aFolderDeletedUnderARunningIndexFailsTheCommitAndCanBeOpenedAnew() throws IOException {
    Path live = folder.resolve("live");
    SearchIndex index = SearchIndexes.embedded(live, Samples.SCHEMA).index();
    index.apply(Samples.all());
    index.commit();
    delete(live);
    assertThatThrownBy(
            () -> {
              index.apply(List.of(new Put(Samples.news().build())));
              index.commit();
            })
        .isInstanceOf(IndexException.class);
    index.close();
    OpenedIndex opened = SearchIndexes.embedded(live, Samples.SCHEMA);
    opened.index().close();
    assertThat(opened.rebuildNeeded()).isTrue();
  }

  private static void copyAsACrashLeavesIt(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path live) throws IOException {
    try (Stream<Path> files = Files.list(live)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(live);
  }
}
