package org.rihla.search.bilingual.source;

import java.util.List;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * A source that was read.
 *
 * @param entries what it holds
 * @param problems what in it could not be used
 */
public record ReadSource(List<BilingualEntry> entries, List<SourceProblem> problems) {

  public ReadSource {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
