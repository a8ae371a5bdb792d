package org.rihla.portal.account.session;

import java.time.Duration;

/** What a one-time link opens. */
public enum LinkPurpose {
  /** The page that makes the first administrator. */
  SET_UP(Duration.ofHours(24)),
  /** A first password for an account that an administrator has made. */
  INVITATION(Duration.ofDays(7)),
  /** A new password. */
  RESET(Duration.ofHours(2));

  private final Duration lifetime;

  LinkPurpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  public Duration lifetime() {
    return lifetime;
  }
}
