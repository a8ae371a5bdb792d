package org.rihla.extraction;

import java.nio.file.Path;

/**
 * Reads the text of documents. May be used by many threads at once; a call waits for its turn when
 * all workers are busy.
 */
public interface TextExtractor {

  /**
   * Version of how texts are made. It changes whenever the same file may give another text, so that
   * texts that were kept can be made anew.
   */
  int VERSION = 2;

  /**
   * Reads a document.
   *
   * <p>The limit on time counts from when a worker takes the job; waiting for a free worker comes
   * on top.
   *
   * @param file a regular file, which is only read; its name does not matter
   * @param request what is known about it, and how much it may cost
   * @return what was found, or why nothing was; an interrupted thread stays interrupted and gets
   *     {@link Failed} with {@link Failed.Reason#STOPPED}
   */
  ExtractionResult extract(Path file, ExtractionRequest request);

  /** What the programs of this machine let the workers do. */
  Capabilities capabilities();
}
