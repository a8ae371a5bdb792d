package org.rihla.search;

/** The index cannot work: its message says what failed and with which folder. */
public class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
