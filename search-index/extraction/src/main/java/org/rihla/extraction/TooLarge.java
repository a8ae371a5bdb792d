package org.rihla.extraction;

/**
 * A document that costs more than it may.
 *
 * @param limit which was reached
 */
public record TooLarge(Limit limit) implements Refusal {

  /** Limits that end a job. */
  public enum Limit {
    /** {@link ExtractionLimits#bytes()}. */
    BYTES,
    /** {@link ExtractionLimits#time()}. */
    TIME,
    /** {@link WorkerSettings#heapMegabytes()} and what stands beside the heap. */
    MEMORY,
    /** {@link ExtractionLimits#archiveRatio()}. */
    ARCHIVE_RATIO
  }
}
