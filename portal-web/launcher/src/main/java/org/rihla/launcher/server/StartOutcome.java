package org.rihla.launcher.server;

/** How a start ended. */
public sealed interface StartOutcome {
  /** The portal answers. */
  record Ready() implements StartOutcome {}

  /**
   * The server ended by itself.
   *
   * @param exitCode its exit code
   * @param cause why, as far as its logs say
   */
  record Ended(int exitCode, String cause) implements StartOutcome {}

  /**
   * The server runs, the portal was refused or failed.
   *
   * @param cause why
   */
  record Refused(String cause) implements StartOutcome {}

  /**
   * Everything runs, but the page does not answer 200.
   *
   * @param status its last status, 0 if none
   * @param cause why, as far as the log says
   */
  record NotReady(int status, String cause) implements StartOutcome {}
}
