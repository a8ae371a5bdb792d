package org.rihla.search.evaluation;

/** A collection, or an argument, that cannot be used; the message names the file and the line. */
public final class CollectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For something that is wrong without another failure behind it. */
  public CollectionException(String message) {
    super(message);
  }

  /** For something that is wrong because of another failure. */
  public CollectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
