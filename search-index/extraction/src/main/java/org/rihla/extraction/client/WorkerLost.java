package org.rihla.extraction.client;

import org.rihla.extraction.Refusal;

/** A worker did not live to the end of its job. */
final class WorkerLost extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  WorkerLost(Refusal refusal, Throwable cause) {
    super(refusal.toString(), cause);
    this.refusal = refusal;
  }

  /** What to answer to who waits for the job. */
  Refusal refusal() {
    return refusal;
  }
}
