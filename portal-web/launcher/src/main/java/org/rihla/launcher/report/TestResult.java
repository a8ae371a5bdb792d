package org.rihla.launcher.report;

/**
 * What became of one test.
 *
 * @param module folder of the module, relative to the repository
 * @param name class and method
 * @param outcome passed, failed or skipped
 * @param reason message of the failure, or why it was skipped; empty if none was given
 * @param seconds how long it took
 */
public record TestResult(
    String module, String name, Outcome outcome, String reason, double seconds) {

  /** How a test ended. */
  public enum Outcome {
    /** As it should. */
    PASSED,
    /** By a failed assertion or an error. */
    FAILED,
    /** Not run. */
    SKIPPED
  }
}
