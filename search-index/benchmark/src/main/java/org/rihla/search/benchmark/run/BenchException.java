package org.rihla.search.benchmark.run;

/** An engine cannot be had, does not start, or answers with an error: its message says which. */
public final class BenchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A failure without a cause of its own. */
  public BenchException(String message) {
    super(message);
  }

  /** A failure with its cause. */
  public BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
