package org.rihla.portal.attachment;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.StartupOrder;

/**
 * When files are read: at once after one has come, one per core at a time, the newest and the one
 * that waits longest in turns, and every second what was put off. What an older extractor read is
 * read anew one file at a time, when nothing else waits.
 */
@ApplicationScoped
public class ExtractionSchedule {
  private static final Logger LOG = Logger.getLogger(ExtractionSchedule.class.getName());
  private static final int MOST = Runtime.getRuntime().availableProcessors();

  @Resource private ManagedScheduledExecutorService executor;
  @Resource private ManagedThreadFactory threads;
  @Inject private ExtractionJobs jobs;
  @Inject private ExtractionRunner runner;

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean serving = new AtomicBoolean();
  private final AtomicBoolean unseen = new AtomicBoolean(true);
  private volatile boolean stopped;

  /** Changes each time: whoever sends a file does not wait for all that was imported before it. */
  private boolean newest;

  private volatile @Nullable Future<?> timer;

  /** Threads of their own: reading takes minutes, and nothing else may wait for it. */
  private volatile @Nullable ExecutorService readers;

  void start(@Observes @Priority(StartupOrder.EXTRACTION) Startup event) {
    readers = Executors.newFixedThreadPool(MOST, threads);
    timer = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Waits for the first request, as indexing does: no work while the portal is being deployed. */
  void requested(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
    serving.set(true);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesChanged event) {
    unseen.set(true);
  }

  void stop(@Observes Shutdown event) {
    stopped = true;
    Future<?> current = timer;
    if (current != null) {
      current.cancel(false);
    }
    ExecutorService pool = readers;
    if (pool != null) {
      pool.shutdown();
    }
  }

  private void look() {
    ExecutorService pool = readers;
    if (stopped || !serving.get() || pool == null) {
      return;
    }
    try {
      if (unseen.getAndSet(false)) {
        jobs.adopt();
      }
      int free = MOST - running.size();
      if (free > 0) {
        newest = !newest;
        jobs.due(running, free, newest).forEach(blob -> run(pool, blob));
      }
      if (running.isEmpty()) {
        jobs.outdated().ifPresent(blob -> run(pool, blob));
      }
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; the database may be back in a second.
      unseen.set(true);
      LOG.log(Level.WARNING, "Reading of files failed and is tried again", e);
    }
  }

  private void run(ExecutorService pool, String sha256) {
    running.add(sha256);
    pool.execute(() -> {
      try {
        runner.run(sha256);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "The file " + sha256 + " is read later");
      } finally {
        running.remove(sha256);
      }
    });
  }
}
