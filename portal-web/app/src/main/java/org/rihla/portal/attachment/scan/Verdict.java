package org.rihla.portal.attachment.scan;

/** What a scanner says of a file. */
public sealed interface Verdict {
  /** Nothing was found. */
  record Clean() implements Verdict {}

  /**
   * A virus was found.
   *
   * @param name as the scanner calls it
   */
  record Infected(String name) implements Verdict {}

  /**
   * The file could not be looked at now.
   *
   * @param reason for the log and administration
   */
  record Unknown(String reason) implements Verdict {}
}
