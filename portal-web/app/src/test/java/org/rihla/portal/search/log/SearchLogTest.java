package org.rihla.portal.search.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Injected;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.SearchResults;
import org.rihla.search.Sort;

class SearchLogTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private final Rows rows = new Rows();
  private final SearchLog log = log(13);

  /** A database that may be away. */
  private static final class Rows extends SearchCounts {
    private final Map<CountedSearch, Long> written = new HashMap<>();
    private LocalDate prunedBefore = LocalDate.EPOCH;
    private boolean away;

    @Override
    void add(Map<CountedSearch, Long> counts) {
      if (away) {
        throw new IllegalStateException("away");
      }
      counts.forEach((search, times) -> written.merge(search, times, Long::sum));
    }

    @Override
    void prune(LocalDate before) {
      prunedBefore = before;
    }
  }

  private SearchLog log(int months) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-04T23:30:00Z"), ZoneOffset.UTC);
    return Injected.into(
        new SearchLog(),
        rows,
        clock,
        new PortalConfiguration(Path.of("home"), Path.of("content"), "", false, months));
  }

  private static SearchResults results(long total, boolean relaxed) {
    return new SearchResults(
        total, List.of(), List.of(), List.of(), List.of(), List.of(), relaxed, Duration.ZERO);
  }

  private static void search(SearchLog log, String text, Access access, SearchResults results) {
    SearchQuery query = new SearchQuery(text, Map.of(), Sort.RELEVANCE, 1, true);
    log.count(query, Language.AR, access, results);
  }

  private static CountedSearch counted(SearchOutcome outcome, boolean anonymous, String text) {
    return new CountedSearch(DAY, Language.AR, anonymous, outcome, text);
  }

  @Test
  void aSearchIsCountedByItsOutcomeAndByWhetherAnybodyCouldHaveMadeIt() {
    Access member = new Access(Set.of("public", "partners"));
    search(log, "Mot", AccessPolicy.anonymous(), results(3, false));
    search(log, "mot", AccessPolicy.anonymous(), results(3, false));
    search(log, "mot", AccessPolicy.anonymous(), results(3, true));
    search(log, "mot", member, results(0, false));
    assertThat(rows.written).isEmpty();
    log.write();
    assertThat(rows.written)
        .isEqualTo(
            Map.of(
                counted(SearchOutcome.FOUND, true, "mot"), 2L,
                counted(SearchOutcome.RELAXED, true, "mot"), 1L,
                counted(SearchOutcome.NOTHING, false, "mot"), 1L));
  }

  @Test
  void whatCannotBeWrittenIsKeptAndTriedAgain() {
    search(log, "mot", AccessPolicy.anonymous(), results(0, false));
    rows.away = true;
    assertThatThrownBy(log::write).hasMessage("away");
    search(log, "mot", AccessPolicy.anonymous(), results(0, false));
    rows.away = false;
    log.write();
    log.write();
    assertThat(rows.written).isEqualTo(Map.of(counted(SearchOutcome.NOTHING, true, "mot"), 2L));
  }

  @Test
  void countsOlderThanTheMonthsThatAreKeptAreRemoved() {
    log.prune();
    assertThat(rows.prunedBefore).isEqualTo("2025-02-05");
  }

  @Test
  void noMonthsMeanThatNothingIsCountedAndEverythingRemoved() {
    SearchLog off = log(0);
    search(off, "mot", AccessPolicy.anonymous(), results(1, false));
    off.write();
    off.prune();
    assertThat(rows.written).isEmpty();
    assertThat(rows.prunedBefore).isEqualTo("2026-03-05");
  }

  @Test
  void monthsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> log(-1)).hasMessageContaining("rihla.search-log.months");
    assertThatThrownBy(() -> log(121)).hasMessageContaining("rihla.search-log.months");
  }
}
