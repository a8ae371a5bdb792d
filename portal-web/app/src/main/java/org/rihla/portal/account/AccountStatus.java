package org.rihla.portal.account;

/** Whether an account may be used. */
public enum AccountStatus {
  ACTIVE,
  /** May not sign in; what it wrote stays under its name. */
  DISABLED
}
