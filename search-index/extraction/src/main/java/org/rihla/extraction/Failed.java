package org.rihla.extraction;

/**
 * A document that could not be read for another reason.
 *
 * @param reason why
 */
public record Failed(Reason reason) implements Refusal {

  /** Why a document could not be read. */
  public enum Reason {
    /** Its content breaks the rules of its format. Trying again is of no use. */
    DAMAGED(false),
    /** The worker died over it. A second time it may pass, a third try is of no use. */
    CRASHED(true),
    /** The file is not there or may not be read. */
    UNREADABLE(true),
    /** No worker could be started: its folder or the JDK is missing, or the machine is full. */
    NO_WORKER(true),
    /** The extractor was closed, or the thread that waited was interrupted. */
    STOPPED(true);

    private final boolean passing;

    Reason(boolean passing) {
      this.passing = passing;
    }

    /** Whether the same file may be read at another time. */
    public boolean passing() {
      return passing;
    }
  }
}
