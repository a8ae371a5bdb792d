package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.ItemId;

class IndexTaskTest {
  private static final Instant NOW = Instant.parse("2023-11-14T12:00:00Z");

  @Test
  void aNewTaskIsDueAtOnce() {
    assertThat(new IndexTask(ItemId.create(), NOW).notBefore()).isEqualTo(NOW);
  }

  @Test
  void eachFailureDoublesThePauseUpToAnHour() {
    IndexTask task = new IndexTask(ItemId.create(), NOW);
    List<Duration> pauses = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      task.failed("broken", NOW);
      pauses.add(Duration.between(NOW, task.notBefore()));
    }

    assertThat(pauses)
        .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
        .endsWith(Duration.ofHours(1), Duration.ofHours(1));
    assertThat(task.attempts()).isEqualTo(40);
  }

  @Test
  void aLongErrorIsCutToWhatItsColumnHolds() {
    IndexTask task = new IndexTask(ItemId.create(), NOW);

    task.failed("x".repeat(2_000), NOW);

    assertThat(task.lastError().orElseThrow()).hasSize(500);
  }
}
