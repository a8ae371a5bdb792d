package org.rihla.portal.indexing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.ContentChanged;
import org.rihla.portal.content.type.DeclarationsChanged;
import org.rihla.portal.knowledge.CurationStore;
import org.rihla.portal.knowledge.KnowledgeStore;

/**
 * When search learns: as soon as the portal serves, at once when declarations changed, and every
 * ten minutes if content did.
 */
@ApplicationScoped
public class KnowledgeSchedule {
  private static final Logger LOG = Logger.getLogger(KnowledgeSchedule.class.getName());
  private static final int MINUTES = 10;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private KnowledgeStore knowledge;
  @Inject private CurationStore curation;

  private final AtomicBoolean stale = new AtomicBoolean(true);
  private volatile @Nullable Future<?> timer;

  /** Called once, when the portal serves. */
  void begin() {
    timer = executor.scheduleWithFixedDelay(this::renew, 0, MINUTES, TimeUnit.MINUTES);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
    stale.set(true);
  }

  /** Before the portal serves there is nothing to renew: its first learning reads them. */
  void declared(@Observes DeclarationsChanged event) {
    stale.set(true);
    if (timer != null) {
      executor.execute(this::renew);
    }
  }

  /**
   * Knowledge takes long and follows content; files of decisions may change at any time. One at a
   * time, so that what was learnt last is what was read last.
   */
  private synchronized void renew() {
    boolean needed = stale.getAndSet(false);
    try {
      if (needed) {
        knowledge.renew();
      } else {
        curation.renew();
      }
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again.
      stale.compareAndSet(false, needed);
      LOG.log(Level.WARNING, "Search could not learn anew and tries again", e);
    }
  }

  void stop(@Observes Shutdown event) {
    Future<?> running = timer;
    if (running != null) {
      running.cancel(false);
    }
  }
}
