package org.rihla.portal.account.session;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignInOutcome {
  /**
   * Signed in.
   *
   * @param token of the new session
   */
  record Admitted(String token) implements SignInOutcome {}

  /** Login or password is wrong, or the account disabled: which of them is not told. */
  record Refused() implements SignInOutcome {}

  /**
   * Too many attempts have failed.
   *
   * @param pause longest time until another one may be made
   */
  record Throttled(Duration pause) implements SignInOutcome {}
}
