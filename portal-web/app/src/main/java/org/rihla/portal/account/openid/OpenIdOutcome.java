package org.rihla.portal.account.openid;

import org.rihla.portal.language.Language;

/** How signing in with the provider ended. */
public sealed interface OpenIdOutcome {
  /**
   * Signed in.
   *
   * @param token of the new session
   * @param back where the person wanted to go: as it was given to {@link OpenIdSignIn#begin}
   */
  record Admitted(String token, String back, Language language) implements OpenIdOutcome {}

  /** Not signed in, and why; in the language of the page that was left, as far as it is known. */
  record Refused(OpenIdProblem problem, String back, Language language) implements OpenIdOutcome {}
}
