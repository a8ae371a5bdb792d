package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;

/** The rows behind {@link Throttle}, each change in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Attempts {
  @PersistenceContext private EntityManager entities;

  /** Makes the row of a key that has none; fails when another request has just made it. */
  void ensure(String key, Instant now) {
    if (entities.find(SignInAttempt.class, key) == null) {
      entities.persist(new SignInAttempt(key, now));
    }
  }

  /** Counts an attempt unless there were as many already; requests for the same row wait here. */
  boolean take(String key, int most, Instant now, Duration window) {
    SignInAttempt row = locked(key);
    row.renew(now, window);
    if (row.failures() >= most) {
      return false;
    }
    row.count();
    return true;
  }

  void forgive(String key) {
    locked(key).forgive();
  }

  void clear(String key) {
    locked(key).clear();
  }

  int prune(Instant before) {
    return entities
        .createQuery("delete from SignInAttempt a where a.begunAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  private SignInAttempt locked(String key) {
    return entities.find(SignInAttempt.class, key, LockModeType.PESSIMISTIC_WRITE);
  }
}
