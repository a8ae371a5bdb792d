package org.rihla.portal.content.workflow;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.util.function.Supplier;

/** Does a transaction once more when it could not get its turn among others on the same row. */
final class Patience {
  private static final int TRIES = 5;

  private Patience() {}

  static <T> T with(Supplier<T> transaction) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.get();
      } catch (LockTimeoutException | PessimisticLockException | OptimisticLockException e) {
        if (tries == TRIES) {
          throw new PersistenceException("No turn after " + TRIES + " tries", e);
        }
      }
    }
  }
}
