package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.IndexLockedException;
import org.rihla.search.OpenedIndex;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;

class OtherProcessTest {

  @TempDir Path folder;

  @Test
  void aFolderOfALivingProcessIsLockedAndThatOfAKilledOneHasItsLastCommit() throws Exception {
    Path indexFolder = folder.resolve("index");
    Process other = OtherProcess.start(indexFolder, folder.resolve("ready"));
    try {
      assertThatThrownBy(() -> SearchIndexes.embedded(indexFolder, Samples.SCHEMA))
          .isInstanceOf(IndexLockedException.class);
    } finally {
      other.destroyForcibly().waitFor();
    }
    OpenedIndex opened = SearchIndexes.embedded(indexFolder, Samples.SCHEMA);
    try (SearchIndex index = opened.index()) {
      assertThat(opened.rebuildNeeded()).isFalse();
      assertThat(index.versions()).hasSize(6).containsKey("news");
    }
  }
}
