package org.rihla.portal.content.workflow;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does a transaction once more when it could not get its turn among others on the same row. */
final class Patience {
  private static final int TRIES = 10;

  /** Lock not given in time (H2, PostgreSQL), deadlock, and not serializable. */
  private static final Set<String> NO_TURN = Set.of("HYT00", "55P03", "40P01", "40001");

  private Patience() {}

  static <T> T with(Supplier<T> transaction) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.get();
      } catch (RuntimeException e) {
        if (tries == TRIES || !isForWantOfATurn(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isForWantOfATurn(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case LockTimeoutException ignored -> true;
      case PessimisticLockException ignored -> true;
      case OptimisticLockException ignored -> true;
      case SQLException sql when NO_TURN.contains(String.valueOf(sql.getSQLState())) -> true;
      default -> isForWantOfATurn(failure.getCause());
    };
  }
}
