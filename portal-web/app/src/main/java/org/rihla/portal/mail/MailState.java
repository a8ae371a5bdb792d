package org.rihla.portal.mail;

/** What has become of a letter. */
public enum MailState {
  /** Not sent yet, or tried and to be tried again. */
  WAITING,
  /** The server has taken it. */
  SENT,
  /** It was given up; somebody may have it tried again. */
  FAILED;

  /** End of its message key, {@code mail.state.<key>}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
