package org.rihla.extraction;

import java.util.List;
import java.util.Set;

/**
 * A document with text.
 *
 * @param properties what the document says about itself
 * @param pages those that have text, by number; at least one
 * @param warnings what was left out, and why
 */
public record Extracted(
    DocumentProperties properties, List<ExtractedPage> pages, Set<Warning> warnings)
    implements ExtractionResult {

  /** Copies its collections. */
  public Extracted {
    pages = List.copyOf(pages);
    warnings = Set.copyOf(warnings);
  }
}
