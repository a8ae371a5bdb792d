package org.rihla.extraction;

import java.util.Set;

/**
 * What the programs of a machine let workers do.
 *
 * @param ocrLanguages languages that tesseract has data for, as it calls them: {@code ara}, {@code
 *     fra}; empty if it is absent
 * @param libreOffice whether LibreOffice is there to lay out pages
 * @param networkOff whether workers are cut off from the network by the system, so that not even a
 *     flaw in a library lets a document call home
 */
public record Capabilities(Set<String> ocrLanguages, boolean libreOffice, boolean networkOff) {

  /** Copies the set. */
  public Capabilities {
    ocrLanguages = Set.copyOf(ocrLanguages);
  }

  /** Whether images are read at all. */
  public boolean ocr() {
    return !ocrLanguages.isEmpty();
  }
}
