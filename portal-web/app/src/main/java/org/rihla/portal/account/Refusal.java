package org.rihla.portal.account;

/** Why something is not allowed; each has its own words ({@code error.<code>}). */
public enum Refusal {
  SIGN_IN_REQUIRED("sign-in-required", 401),
  /** Said of what the caller may not even know of. */
  NOT_FOUND("not-found", 404),
  NOT_A_CONTRIBUTOR("not-a-contributor", 403),
  NOT_YOURS("not-yours", 403),
  EDITORS_ONLY("editors-only", 403),
  ADMINISTRATORS_ONLY("administrators-only", 403),
  OWN_REVIEW("own-review", 403);

  private final String code;
  private final int status;

  Refusal(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** Stable, for clients and message keys. */
  public String code() {
    return code;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }
}
