package org.rihla.portal.search.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the log. */
@ApplicationScoped
@Transactional
public class SearchCounts {
  /** Most different texts of a day that are kept; the others are counted without text. */
  static final int MOST_A_DAY = 5_000;

  private static final Set<SearchOutcome> ANY = Set.of(SearchOutcome.values());
  private static final String CHOSEN = "s.day >= :since and s.outcome in :outcomes";

  @PersistenceContext private EntityManager entities;

  /** Adds to what is counted already, all or nothing. */
  void add(Map<CountedSearch, Long> counts) {
    Map<LocalDate, Long> rows = new HashMap<>();
    counts.forEach((search, times) -> {
      boolean room = rows.computeIfAbsent(search.day(), this::rowsOf) < MOST_A_DAY;
      SearchCount row = entities.find(SearchCount.class, search.id());
      if (row == null && !room) {
        row = entities.find(SearchCount.class, search.withoutText().id());
      }
      if (row == null) {
        row = new SearchCount(room ? search : search.withoutText());
        entities.persist(row);
        rows.merge(search.day(), 1L, Long::sum);
      }
      row.add(times);
    });
  }

  private long rowsOf(LocalDate day) {
    return entities
        .createQuery("select count(s) from SearchCount s where s.day = :day", Long.class)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Removes what was counted before a day. */
  void prune(LocalDate before) {
    entities
        .createQuery("delete from SearchCount s where s.day < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /**
   * What was searched.
   *
   * @param since the first day
   * @param nothingFound whether only searches that found nothing are told
   * @param limit most texts
   */
  public SearchReport report(LocalDate since, boolean nothingFound, int limit) {
    Set<SearchOutcome> outcomes = nothingFound ? Set.of(SearchOutcome.NOTHING) : ANY;
    List<SearchFrequency> most =
        entities
            .createQuery(
                "select s.words, s.language, s.outcome, sum(s.times) as total,"
                    + " count(distinct s.day) from SearchCount s where s.words <> '' and "
                    + CHOSEN
                    + " group by s.words, s.language, s.outcome order by total desc, s.words",
                Object[].class)
            .setParameter("since", since)
            .setParameter("outcomes", outcomes)
            .setMaxResults(limit)
            .getResultList()
            .stream()
            .map(SearchCounts::frequency)
            .toList();
    String textless = " and s.words = ''";
    return new SearchReport(most, sum("", since, outcomes), sum(textless, since, outcomes));
  }

  private static SearchFrequency frequency(Object[] row) {
    return new SearchFrequency(
        (String) row[0],
        (String) row[1],
        (SearchOutcome) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue());
  }

  private long sum(String condition, LocalDate since, Set<SearchOutcome> outcomes) {
    return entities
        .createQuery(
            "select coalesce(sum(s.times), 0) from SearchCount s where " + CHOSEN + condition,
            Number.class)
        .setParameter("since", since)
        .setParameter("outcomes", outcomes)
        .getSingleResult()
        .longValue();
  }

  /**
   * Texts with which readers who had not signed in found something with enough of the words, most
   * frequent first.
   *
   * @param times fewest searches
   * @param days fewest days on which they were made
   * @param limit most texts
   */
  List<String> found(long times, long days, int limit) {
    return entities
        .createQuery(
            "select s.words, sum(s.times) as total from SearchCount s where s.anonymous = true and"
                + " s.outcome = :found and s.words <> '' group by s.words having sum(s.times) >="
                + " :times and count(distinct s.day) >= :days order by total desc, s.words",
            Object[].class)
        .setParameter("found", SearchOutcome.FOUND)
        .setParameter("times", times)
        .setParameter("days", days)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(row -> (String) row[0])
        .toList();
  }
}
