package org.rihla.extraction.worker.refusal;

import java.io.IOException;
import org.rihla.extraction.Refusal;

/** A document is not read, and this is what to answer. */
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** With the answer. */
  public RefusedException(Refusal refusal) {
    super(refusal.toString());
    this.refusal = refusal;
  }

  /** The answer. */
  public Refusal refusal() {
    return refusal;
  }
}
