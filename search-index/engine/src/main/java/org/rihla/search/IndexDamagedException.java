package org.rihla.search;

/**
 * A file of an open index is damaged or gone. Close the index and open it again: opening starts an
 * empty one to be rebuilt.
 */
public final class IndexDamagedException extends IndexException {

  private static final long serialVersionUID = 1L;

  public IndexDamagedException(String message, Throwable cause) {
    super(message, cause);
  }
}
