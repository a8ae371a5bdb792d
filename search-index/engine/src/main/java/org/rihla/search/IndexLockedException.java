package org.rihla.search;

/** The folder of an index is open already, in this process or in another. */
public final class IndexLockedException extends IndexException {

  private static final long serialVersionUID = 1L;

  public IndexLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}
