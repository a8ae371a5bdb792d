package org.rihla.portal.mail;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.MailSettings;
import org.rihla.portal.platform.StartupOrder;

/**
 * When letters are sent: every second what is due, away from requests, so that a server that is
 * down makes no page wait. Without a server nothing runs, and rows wait for one.
 */
@ApplicationScoped
public class MailSchedule {
  private static final Logger LOG = Logger.getLogger(MailSchedule.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private MailSettings settings;
  @Inject private MailDelivery delivery;

  private final AtomicBoolean serving = new AtomicBoolean();
  private volatile boolean stopped;
  private volatile @Nullable Future<?> timer;

  void start(@Observes @Priority(StartupOrder.MAIL) Startup event) {
    if (settings.isConfigured()) {
      timer = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }
  }

  /** Waits for the first request, as indexing does: no work while the portal is being deployed. */
  void requested(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
    serving.set(true);
  }

  void stop(@Observes Shutdown event) {
    stopped = true;
    Future<?> current = timer;
    if (current != null) {
      current.cancel(false);
    }
  }

  private void look() {
    if (stopped || !serving.get()) {
      return;
    }
    try {
      delivery.run();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; the database may be back in a second.
      LOG.log(Level.WARNING, "Letters could not be sent and are tried again", e);
    }
  }
}
