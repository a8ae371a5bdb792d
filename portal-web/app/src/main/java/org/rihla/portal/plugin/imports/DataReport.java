package org.rihla.portal.plugin.imports;

import java.util.List;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.terminology.SkosReport;

/**
 * What became of a file.
 *
 * @param schemes what was done with concepts, by scheme
 * @param saved number of items that were new or had changed
 * @param unchanged number of items that were so already
 * @param kept keys of items that were left alone because somebody edited them here
 * @param problems what stayed out, and why
 */
public record DataReport(
    List<SkosReport> schemes,
    int saved,
    int unchanged,
    List<String> kept,
    List<LocalizedText> problems) {
  public DataReport {
    schemes = List.copyOf(schemes);
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }
}
