package org.rihla.extraction.protocol;

import java.nio.file.Path;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;

/** A message between a program and a worker. */
public sealed interface Message {

  /** From the worker: it has started and takes jobs. */
  record Ready() implements Message {}

  /**
   * To the worker: read this file.
   *
   * @param file which
   * @param request how
   */
  record ReadJob(Path file, ExtractionRequest request) implements Message {}

  /**
   * To the worker: make pictures of this file.
   *
   * @param file which
   * @param folder for the pictures
   * @param request how
   */
  record DrawJob(Path file, Path folder, ThumbnailRequest request) implements Message {}

  /**
   * From the worker: a page of the file that it reads.
   *
   * @param page in the order of numbers
   */
  record PageRead(ExtractedPage page) implements Message {}

  /**
   * From the worker: reading is over.
   *
   * @param result whose pages, if it has any, came before it
   */
  record ReadEnded(ExtractionResult result) implements Message {}

  /**
   * From the worker: drawing is over.
   *
   * @param result pictures or reason
   */
  record DrawEnded(ThumbnailResult result) implements Message {}
}
