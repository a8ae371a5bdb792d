package org.rihla.portal.account;

import org.rihla.portal.platform.errors.PortalException;

/** A request about accounts that cannot be met; nothing has been changed. */
public final class AccountException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final AccountProblem problem;

  public AccountException(AccountProblem problem, Object... arguments) {
    super(problem.code(), problem.status(), arguments);
    this.problem = problem;
  }

  public AccountProblem problem() {
    return problem;
  }
}
