package org.rihla.portal.account;

/** Who may know that a group exists and who belongs to it. What it keeps is for its members. */
public enum GroupOpenness {
  PUBLIC,
  /** Those who have signed in. */
  PARTNERS,
  /** Its members, and administrators. */
  CLOSED
}
