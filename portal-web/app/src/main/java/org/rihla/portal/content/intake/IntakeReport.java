package org.rihla.portal.content.intake;

import java.util.List;
import java.util.Map;
import org.rihla.portal.attachment.ReadingState;

/**
 * What an import of loose files did, or would do.
 *
 * @param items items that were made or got files
 * @param files files that came in
 * @param present files that were there already
 * @param duplicates files whose bytes another item has; those without an item of their own stay out
 * @param problems what was not imported
 * @param refused whether a mistake in the table kept everything out
 * @param unread files whose text is not known, by name: why, or that they still wait
 */
public record IntakeReport(
    int items,
    int files,
    int present,
    List<Duplicate> duplicates,
    List<IntakeProblem> problems,
    boolean refused,
    Map<String, ReadingState> unread) {
  public IntakeReport {
    duplicates = List.copyOf(duplicates);
    problems = List.copyOf(problems);
  }
}
