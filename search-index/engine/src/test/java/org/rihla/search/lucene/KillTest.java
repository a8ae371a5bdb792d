package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.OpenedIndex;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;
import org.rihla.search.SearchRequest;

/** Kills a writing process again and again: twice in a test, 200 times in the soak. */
class KillTest {

  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");
  private static final int TIMES = Integer.getInteger("rihla.soak.index.kills", SOAK ? 200 : 2);

  @TempDir Path folder;

  private final Random random = new Random(20261124);
  private int damaged;

  @Test
  void afterAKillTheIndexHoldsWhatWasCommittedAndNothingInBetween() throws Exception {
    Path indexFolder = folder.resolve("index");
    Path journal = folder.resolve("journal");
    int batches = 0;
    for (int kill = 1; kill <= TIMES; kill++) {
      KilledProcess.runAndKill(indexFolder, journal, batches, random.nextInt(400));
      int acknowledged = KilledProcess.lastAcknowledged(journal);
      assertThat(acknowledged).isGreaterThan(batches);
      batches = found(indexFolder, acknowledged);
    }
    if (SOAK) {
      report(batches);
    }
  }

  /**
   * The number of batches that the index holds: all acknowledged ones, and perhaps the one whose
   * acknowledgement the kill prevented. A damage would have to be detected, and is mended as the
   * portal does: by writing everything anew.
   */
  private int found(Path indexFolder, int acknowledged) {
    OpenedIndex opened = SearchIndexes.embedded(indexFolder, Samples.SCHEMA);
    try (SearchIndex index = opened.index()) {
      if (opened.rebuildNeeded()) {
        damaged++;
        for (int batch = 1; batch <= acknowledged; batch++) {
          Batches.apply(index, batch);
        }
      }
      Map<String, Long> versions = index.versions();
      boolean next = versions.equals(Batches.stateAfter(acknowledged + 1));
      assertThat(versions).isEqualTo(Batches.stateAfter(next ? acknowledged + 1 : acknowledged));
      SearchRequest request = SearchRequest.builder("caravane", "fr", Samples.PUBLIC).build();
      assertThat(index.search(request).total()).isEqualTo(versions.size());
      return next ? acknowledged + 1 : acknowledged;
    }
  }

  private void report(int batches) throws IOException {
    String text =
        String.format(
            Locale.ROOT,
            """
            # The index under kills

            Written by `./rihla soak`; do not edit.

            A process writes batches of changes (puts, removals, and every ninth time everything cleared and written anew), commits each
            and notes its number in a journal. It is killed (SIGKILL) up to 400 ms after its first commit, and the index is opened and compared with the journal:
            id by id, version by version, and by a search.

            | what | figure |
            |---|---|
            | kills | %d |
            | commits acknowledged | %d |
            | acknowledged batches missing afterwards | 0 |
            | indexes found damaged when opened, and written anew | %d |
            """,
            TIMES,
            batches,
            damaged);
    Files.writeString(Path.of("..", "docs", "soak.md"), text);
  }
}
