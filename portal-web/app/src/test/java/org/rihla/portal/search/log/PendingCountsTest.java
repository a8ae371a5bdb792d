package org.rihla.portal.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;

class PendingCountsTest {
  private final PendingCounts counts = new PendingCounts(2);

  private static CountedSearch search(String text) {
    return new CountedSearch(
        LocalDate.of(2026, 3, 4), Language.FR, true, SearchOutcome.FOUND, text);
  }

  @Test
  void theSameSearchIsCountedOnce() {
    counts.add(search("a"), 1);
    counts.add(search("a"), 1);
    assertThat(counts.take()).isEqualTo(Map.of(search("a"), 2L));
    assertThat(counts.take()).isEmpty();
  }

  @Test
  void beyondTheLimitATextIsDroppedAndStillCounted() {
    for (String text : "a b c a d".split(" ", -1)) {
      counts.add(search(text), 1);
    }
    assertThat(counts.take()).isEqualTo(Map.of(search("a"), 2L, search("b"), 1L, search(""), 2L));
  }

  @Test
  void countsThatCouldNotBeWrittenAreAddedToThoseThatCameMeanwhile() {
    counts.add(search("a"), 2);
    Map<CountedSearch, Long> taken = counts.take();
    counts.add(search("a"), 1);
    counts.restore(taken);
    assertThat(counts.take()).isEqualTo(Map.of(search("a"), 3L));
  }

  @Test
  void aRowIsNamedByAllThatIsCountedApart() {
    CountedSearch search = search("étude/1");
    assertThat(search.id()).isEqualTo("2026-03-04/fr/all/found/étude/1");
    assertThat(search.withoutText().id()).isEqualTo("2026-03-04/fr/all/found/");
    SearchCount row = new SearchCount(search);
    row.add(2);
    row.add(3);
    assertThat(row.search()).isEqualTo(search);
    assertThat(row.times()).isEqualTo(5);
  }
}
