package org.rihla.search.benchmark.run;

/** Two engines answer a request differently, so that comparing their speed would mean nothing. */
public final class DifferenceException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says which request, and how. */
  public DifferenceException(String message) {
    super(message);
  }
}
