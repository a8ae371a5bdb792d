package org.rihla.portal.administration;

import java.util.List;
import org.rihla.extraction.Capabilities;
import org.rihla.portal.attachment.StateCount;

/**
 * What is done with files.
 *
 * @param scanner who looks for viruses, {@code clamav host:port}; empty for nobody
 * @param trouble why the scanner cannot be used now; empty if it can, or there is none
 * @param reader what the reading of files can do
 * @param counts how many files have been read how far
 */
public record FileReport(
    String scanner, String trouble, Capabilities reader, List<StateCount> counts) {
  public FileReport {
    counts = List.copyOf(counts);
  }
}
