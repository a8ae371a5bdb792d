package org.rihla.plugin;

/**
 * A {@link DataFile} is no table.
 *
 * @since 1.1.0
 */
public final class NotTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImportedData.Problem problem;

  /** Carries what is wrong, and where. */
  public NotTableException(ImportedData.Problem problem) {
    super(problem.line() + ": " + problem.reason().fr());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public ImportedData.Problem problem() {
    return problem;
  }
}
