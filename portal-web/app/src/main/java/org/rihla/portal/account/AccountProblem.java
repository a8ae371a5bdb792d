package org.rihla.portal.account;

/** What may be wrong with a request about accounts; each has a message in both languages. */
public enum AccountProblem {
  LOGIN_INVALID("login-invalid", 400),
  LOGIN_TAKEN("login-taken", 409),
  NAME_MISSING("name-missing", 400),
  PASSWORD_SHORT("password-short", 400),
  PASSWORD_LONG("password-long", 400),
  PASSWORD_SIMPLE("password-simple", 400),
  PASSWORD_WRONG("password-wrong", 403),
  PASSWORDS_DIFFER("passwords-differ", 400),
  LAST_ADMINISTRATOR("last-administrator", 409),
  ACCOUNT_UNKNOWN("account-unknown", 404),
  NOT_ALLOWED("not-allowed", 403),
  GROUP_NAMES_MISSING("group-names-missing", 400),
  GROUP_KEY_INVALID("group-key-invalid", 400),
  GROUP_KEY_TAKEN("group-key-taken", 409),
  GROUP_UNKNOWN("group-unknown", 404),
  LINK_SPENT("link-spent", 410);

  private final String code;
  private final int status;

  AccountProblem(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** Stable; the message is {@code error.<code>}. */
  public String code() {
    return code;
  }

  int status() {
    return status;
  }
}
