package org.rihla.search.bilingual.source;

import java.io.IOException;

/** A source is not what its name says, and nothing of it can be used. */
public final class SourceFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Names the place and the reason, as {@link SourceProblem} writes them. */
  public SourceFormatException(SourceProblem problem) {
    super(problem.toString());
  }

  /** Names the place and the reason, as {@link SourceProblem} writes them. */
  public SourceFormatException(SourceProblem problem, Throwable cause) {
    super(problem.toString(), cause);
  }
}
