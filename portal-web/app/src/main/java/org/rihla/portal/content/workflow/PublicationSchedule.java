package org.rihla.portal.content.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * When what is due is published or taken back: looked for every few seconds, once the first request
 * says that the portal is deployed.
 */
@ApplicationScoped
public class PublicationSchedule {
  private static final Logger LOG = Logger.getLogger(PublicationSchedule.class.getName());
  private static final int PAUSE_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DuePublications due;

  private final AtomicReference<@Nullable Future<?>> timer = new AtomicReference<>();

  synchronized void requested(
      @Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
    if (timer.get() == null) {
      timer.set(
          executor.scheduleWithFixedDelay(
              this::run, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS));
    }
  }

  void stop(@Observes Shutdown event) {
    Future<?> running = timer.get();
    if (running != null) {
      running.cancel(false);
    }
  }

  private void run() {
    try {
      due.run();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; the database may be back in a moment.
      LOG.log(Level.WARNING, "What is due could not be looked for and is tried again", e);
    }
  }
}
