package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.TextExtractor;
import org.rihla.extraction.Warning;

/**
 * The rows of work for the extractor, each with what it came to. They outlive the portal: a file
 * that was being read when it stopped is read again.
 */
@ApplicationScoped
@Transactional
public class ExtractionJobs {
  @PersistenceContext private EntityManager entities;
  @Inject private Event<FilesChanged> changed;
  @Inject private TextExtractor extractor;
  @Inject private Clock clock;

  /** Writes a row for each file that has none; called by one thread at a time. */
  void adopt() {
    Set<String> adopted = new HashSet<>();
    entities
        .createQuery(
            "select a from Attachment a where not exists"
                + " (select j.sha256 from ExtractionJob j where j.sha256 = a.sha256)",
            Attachment.class)
        .getResultList()
        .stream()
        .filter(attachment -> adopted.add(attachment.sha256()))
        .forEach(attachment -> entities.persist(new ExtractionJob(attachment, clock.instant())));
  }

  /**
   * Blobs whose time to be read has come.
   *
   * @param newest whether those that came last are first; otherwise those that wait longest
   */
  List<String> due(Collection<String> running, int limit, boolean newest) {
    return entities
        .createQuery(
            "select j.sha256 from ExtractionJob j where j.state = :waiting"
                + " and j.notBefore <= :now order by j.notBefore"
                + (newest ? " desc" : ""),
            String.class)
        .setParameter("waiting", ReadingState.WAITING)
        .setParameter("now", clock.instant())
        .setMaxResults(limit + running.size())
        .getResultList()
        .stream()
        .filter(blob -> !running.contains(blob))
        .limit(limit)
        .toList();
  }

  /**
   * A blob that an older extractor read, or this one without a program that is there now; to be
   * read anew when nothing else waits.
   */
  Optional<String> outdated() {
    return entities
        .createQuery(
            "select j.sha256 from ExtractionJob j where j.state not in :kept"
                + " and j.extractor not in :current and j.notBefore <= :now order by j.notBefore",
            String.class)
        .setParameter("kept", List.of(ReadingState.WAITING, ReadingState.INFECTED))
        .setParameter("current", ExtractorVersion.current(extractor.capabilities()))
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Counts an attempt; empty if the row has gone. */
  Optional<ExtractionJob> begin(String sha256) {
    Optional<ExtractionJob> job = locked(sha256);
    job.ifPresent(found -> found.begin(clock.instant()));
    return job;
  }

  private Optional<ExtractionJob> locked(String sha256) {
    return Optional.ofNullable(
        entities.find(ExtractionJob.class, sha256, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Ends a job; its pages take the place of those that were known before.
   *
   * @param warnings what was left out
   */
  void end(
      String sha256,
      ReadingState state,
      PageCount count,
      List<ExtractedPage> pages,
      Set<Warning> warnings) {
    locked(sha256)
        .ifPresent(job -> {
          entities
              .createQuery("delete from PageText p where p.sha256 = :blob")
              .setParameter("blob", sha256)
              .executeUpdate();
          pages.forEach(page -> entities.persist(new PageText(sha256, page)));
          job.end(state, count, ExtractorVersion.of(warnings), clock.instant());
          tell(sha256);
        });
  }

  /** Keeps which pictures of a blob there are. */
  public void pictured(String sha256, PictureSizes sizes) {
    locked(sha256).ifPresent(job -> job.pictured(sizes));
  }

  /** What was known stays; an older extractor's text is better than none. */
  void keep(String sha256, String error) {
    locked(sha256).ifPresent(job -> job.keep(ExtractorVersion.of(Set.of()), error));
  }

  /** Puts a job off after a failure that may pass; ends it when it was the last attempt. */
  void failed(String sha256, String error) {
    locked(sha256)
        .ifPresent(job -> {
          if (job.exhausted()) {
            String version = ExtractorVersion.of(Set.of());
            job.end(ReadingState.DAMAGED, PageCount.NONE, version, clock.instant());
          }
          job.failed(error);
        });
  }

  /** Puts a job off though it was never tried: the fault is not the file's. */
  void postpone(String sha256, String error) {
    locked(sha256).ifPresent(job -> job.postponed(error, clock.instant()));
  }

  private void tell(String sha256) {
    Set<String> items =
        new HashSet<>(
            entities
                .createQuery(
                    "select distinct a.itemId from Attachment a where a.sha256 = :blob",
                    String.class)
                .setParameter("blob", sha256)
                .getResultList());
    if (!items.isEmpty()) {
      changed.fire(new FilesChanged(items));
    }
  }

  /** How far blobs have been read, by SHA-256; those that nobody has looked at yet are left out. */
  public Map<String, ReadingState> states(Collection<String> sha256) {
    if (sha256.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select j from ExtractionJob j where j.sha256 in :blobs", ExtractionJob.class)
        .setParameter("blobs", sha256)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(ExtractionJob::sha256, ExtractionJob::state));
  }

  /** How many files are in each state, in no order; states of no file are left out. */
  public List<StateCount> counts() {
    return entities
        .createQuery(
            "select j.state, count(j) from ExtractionJob j group by j.state", Object[].class)
        .getResultList()
        .stream()
        .map(row -> new StateCount((ReadingState) row[0], (Long) row[1]))
        .toList();
  }
}
