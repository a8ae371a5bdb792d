package org.rihla.extraction.worker.document;

import java.util.List;
import org.apache.tika.metadata.Metadata;

/**
 * A document that was read.
 *
 * @param metadata what it says about itself
 * @param pages in their order, those without text included; sections of documents within it last
 */
public record ReadDocument(Metadata metadata, List<Draft> pages) {

  /** Copies the list. */
  public ReadDocument {
    pages = List.copyOf(pages);
  }
}
