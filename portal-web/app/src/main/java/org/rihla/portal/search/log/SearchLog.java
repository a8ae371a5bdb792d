package org.rihla.portal.search.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.SearchResults;

/**
 * Counts what readers search: the text, the day, the interface's language and how it ended; nothing
 * of the reader but whether they saw no more than everybody does.
 *
 * <p>Counting only touches memory. {@link #write()} is called every few seconds and at the end, so
 * a crash may lose the counts of a few seconds. What cannot be written is kept and tried again.
 */
@ApplicationScoped
public class SearchLog {
  private static final int MOST_PENDING = 2_000;

  @Inject private PortalConfiguration configuration;
  @Inject private Clock clock;
  @Inject private SearchCounts counts;

  private final PendingCounts pending = new PendingCounts(MOST_PENDING);

  /** Counts a search, unless it only goes on with one: another page, order or filter. */
  public void count(SearchQuery query, Language language, Access access, SearchResults results) {
    if (configuration.searchLogMonths() > 0 && query.isFirstAsked()) {
      pending.add(
          new CountedSearch(
              today(),
              language,
              access.equals(AccessPolicy.anonymous()),
              SearchOutcome.of(results),
              LoggedText.of(query.text())),
          1);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /**
   * Writes what was counted since the last time.
   *
   * @throws RuntimeException if the database refuses; the counts are kept for the next time
   */
  public synchronized void write() {
    Map<CountedSearch, Long> taken = pending.take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      counts.add(taken);
    } catch (RuntimeException e) {
      pending.restore(taken);
      throw e;
    }
  }

  /** Removes what is older than the configuration keeps. */
  void prune() {
    counts.prune(today().minusMonths(configuration.searchLogMonths()).plusDays(1));
  }
}
