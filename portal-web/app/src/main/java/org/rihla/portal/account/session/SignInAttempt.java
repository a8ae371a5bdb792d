package org.rihla.portal.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often signing in has failed lately for an account or from an address. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {
  @Id private String id;
  private int failures;

  @Column(name = "begun_at")
  private Instant begunAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SignInAttempt() {}

  SignInAttempt(String id, Instant now) {
    this.id = id;
    this.begunAt = now;
  }

  /** Forgets what is older than the window, and what lies in a future that a clock has left. */
  void renew(Instant now, Duration window) {
    if (begunAt.isAfter(now) || !begunAt.plus(window).isAfter(now)) {
      begunAt = now;
      failures = 0;
    }
  }

  void count() {
    failures++;
  }

  void forgive() {
    failures = Math.max(0, failures - 1);
  }

  void clear() {
    failures = 0;
  }

  int failures() {
    return failures;
  }
}
