package org.rihla.extraction;

import java.util.Set;

/**
 * A document that can be read but holds no words, such as a photograph of a landscape, or a scan
 * while OCR is absent: the warnings tell.
 *
 * @param properties what the document says about itself
 * @param warnings what was left out, and why
 */
public record NoText(DocumentProperties properties, Set<Warning> warnings)
    implements ExtractionResult {

  /** Copies the set. */
  public NoText {
    warnings = Set.copyOf(warnings);
  }
}
