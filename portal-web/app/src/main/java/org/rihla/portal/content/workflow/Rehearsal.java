package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does something and undoes it, so that what would come of it is known without guessing. */
@ApplicationScoped
public class Rehearsal {
  /** Says that it went well; it rolls the transaction back. */
  static final class Done extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Done() {
      super("Rehearsed", null, false, false);
    }
  }

  /**
   * Never returns: nothing of what was done stays.
   *
   * @throws Done if the change would be made
   * @throws org.rihla.portal.platform.errors.PortalException if it would be refused
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void play(Runnable change) {
    change.run();
    throw new Done();
  }
}
