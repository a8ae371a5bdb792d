package org.rihla.portal.account;

/**
 * Something that somebody did.
 *
 * @param by who did it; anonymous for a failed sign-in and for the portal itself
 * @param subject what it was done to: a login, a key of a group, a key of an item
 * @param detail what else matters, such as the roles before and after; may be empty
 */
public record AuditEvent(AuditKind kind, Caller by, String subject, String detail) {
  /** One without a detail. */
  public static AuditEvent of(AuditKind kind, Caller by, String subject) {
    return new AuditEvent(kind, by, subject, "");
  }
}
