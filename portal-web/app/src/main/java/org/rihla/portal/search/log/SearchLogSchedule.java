package org.rihla.portal.search.log;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * When the log of searches is written, pruned and learnt from. It begins with the first request,
 * for the reason that {@code IndexingSchedule} tells.
 */
@ApplicationScoped
public class SearchLogSchedule {
  private static final Logger LOG = Logger.getLogger(SearchLogSchedule.class.getName());
  private static final Duration WRITING = Duration.ofSeconds(5);
  private static final Duration RENEWAL = Duration.ofMinutes(2);
  private static final Duration PRUNING = Duration.ofDays(1);

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private SearchLog log;
  @Inject private PastSearches past;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final List<Future<?>> timers = new CopyOnWriteArrayList<>();

  void requested(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
    if (begun.compareAndSet(false, true)) {
      every(WRITING, log::write);
      every(RENEWAL, past::renew);
      every(PRUNING, log::prune);
    }
  }

  private void every(Duration pause, Runnable work) {
    timers.add(
        executor.scheduleWithFixedDelay(
            () -> guarded(work), WRITING.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS));
  }

  void stop(@Observes Shutdown event) {
    timers.forEach(timer -> timer.cancel(false));
    guarded(log::write);
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; the database may be back in a moment.
      LOG.log(Level.WARNING, "The log of searches could not be kept and is tried again", e);
    }
  }
}
