package org.rihla.portal.account.openid;

import java.io.Serial;

/** Signing in with the provider cannot go on. */
final class OpenIdException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final OpenIdProblem problem;

  OpenIdException(OpenIdProblem problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  OpenIdException(OpenIdProblem problem, Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
    this.problem = problem;
  }

  OpenIdProblem problem() {
    return problem;
  }
}
