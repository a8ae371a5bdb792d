package org.rihla.portal.indexing;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.attachment.FilesChanged;
import org.rihla.portal.content.ContentChanged;
import org.rihla.portal.content.type.DeclarationsChanged;
import org.rihla.portal.platform.StartupOrder;
import org.rihla.search.IndexException;

/**
 * When the indexer works: once the portal serves, at once after a change, every second for what was
 * put off, nightly.
 */
@ApplicationScoped
public class IndexingSchedule {
  private static final Logger LOG = Logger.getLogger(IndexingSchedule.class.getName());
  private static final int LONGEST_DEPLOYMENT_SECONDS = 60;

  private static final int NIGHT_HOUR = 2;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Indexer indexer;
  @Inject private IndexHost host;
  @Inject private Reconciliation reconciliation;
  @Inject private KnowledgeSchedule learning;
  @Inject private Clock clock;

  private final List<ScheduledFuture<?>> timers = new CopyOnWriteArrayList<>();

  /** The index is opened, filled and compared by one thread at a time. */
  private final ReentrantLock lock = new ReentrantLock();

  private final AtomicBoolean waking = new AtomicBoolean();
  private final AtomicBoolean serving = new AtomicBoolean();
  private volatile boolean rebuildNeeded;
  private volatile boolean stopped;

  void start(@Observes @Priority(StartupOrder.INDEX) Startup event) {
    rebuildNeeded = host.open();
    timers.add(executor.schedule(this::serve, LONGEST_DEPLOYMENT_SECONDS, TimeUnit.SECONDS));
    timers.add(executor.scheduleWithFixedDelay(this::drain, 1, 1, TimeUnit.SECONDS));
    timers.add(
        executor.scheduleWithFixedDelay(
            () -> guarded(reconciliation::run),
            untilNight().toMinutes(),
            Duration.ofDays(1).toMinutes(),
            TimeUnit.MINUTES));
  }

  /**
   * Begins with the first request, which comes only to a portal that is deployed. At the end of a
   * deployment the server closes the files of the WAR, and a class that another thread loads at
   * that moment stays unusable until the next start.
   */
  void requested(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
    serve();
  }

  private void serve() {
    if (serving.compareAndSet(false, true)) {
      executor.execute(() -> guarded(() -> begin(rebuildNeeded)));
      learning.begin();
    }
  }

  /** Until the next time that it is two in the morning, in UTC. */
  private Duration untilNight() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    OffsetDateTime night = now.truncatedTo(ChronoUnit.DAYS).plusHours(NIGHT_HOUR);
    return Duration.between(now, night.isAfter(now) ? night : night.plusDays(1));
  }

  private void begin(boolean rebuild) {
    if (rebuild) {
      indexer.rebuild();
    }
    reconciliation.run();
  }

  void stop(@Observes Shutdown event) {
    stopped = true;
    timers.forEach(timer -> timer.cancel(false));
    host.close();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
    wake();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesChanged event) {
    wake();
  }

  private void wake() {
    if (waking.compareAndSet(false, true)) {
      executor.execute(() -> {
        lock.lock();
        try {
          // Not before: one that waits for a long rebuild is enough.
          waking.set(false);
          drain();
        } finally {
          lock.unlock();
        }
      });
    }
  }

  private void drain() {
    guarded(indexer::drain);
  }

  /** Makes the index anew; searches are told so meanwhile. */
  public void rebuild() {
    host.progress(new IndexState.Rebuilding(0, 0));
    executor.execute(() -> guarded(indexer::rebuild));
  }

  /** An index that does not know a facet cannot be asked for it: it is made anew. */
  void declared(@Observes DeclarationsChanged event) {
    if (host.lacksFacets()) {
      host.progress(new IndexState.Rebuilding(0, 0));
      executor.execute(() -> guarded(() -> begin(host.open())));
    }
  }

  /** Takes an index that failed out of use, and opens or rebuilds it. */
  public void recover(IndexException cause) {
    LOG.log(Level.SEVERE, "The search index failed and is opened anew", cause);
    host.progress(new IndexState.Rebuilding(0, 0));
    executor.execute(() -> guarded(() -> begin(host.open())));
  }

  private void guarded(Runnable work) {
    if (stopped || !serving.get()) {
      return;
    }
    lock.lock();
    try {
      work.run();
    } catch (IndexException e) {
      if (!stopped) {
        recover(e);
      }
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; the database may be back in a second.
      LOG.log(Level.WARNING, "Indexing failed and is tried again", e);
    } finally {
      lock.unlock();
    }
  }
}
