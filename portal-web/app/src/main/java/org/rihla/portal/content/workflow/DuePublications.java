package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.platform.errors.PortalException;

/**
 * Publishes and takes back what is due by the clock as it is now. It remembers no last time, and
 * each item is looked at again under its lock: when the clock jumps, or two look at once, nothing
 * is done twice and nothing is left out.
 */
@ApplicationScoped
public class DuePublications {
  private static final Logger LOG = Logger.getLogger(DuePublications.class.getName());
  private static final int BATCH = 50;

  @Inject private CopyStore copies;
  @Inject private Workflow workflow;
  @Inject private Withdrawals withdrawals;
  @Inject private Clock clock;

  /** Does what is due, each in a transaction of its own; the longest due first. */
  public void run() {
    Instant now = clock.instant();
    copies.due(now, BATCH).forEach(this::publish);
    withdrawals.due(now, BATCH).forEach(withdrawals::expire);
  }

  private void publish(CopyId id) {
    try {
      workflow.publishDue(id);
    } catch (PortalException e) {
      // It can no longer be published as it is: people must see that, and the others go on.
      workflow.fail(id, e.code());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> id + " could not be published and is tried again");
    }
  }
}
