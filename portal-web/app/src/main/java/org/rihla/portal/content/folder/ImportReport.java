package org.rihla.portal.content.folder;

import java.util.List;

/**
 * What an import did.
 *
 * @param saved items that were new or had changed
 * @param unchanged items whose folder was as at the last import
 * @param kept items left alone because somebody edited them since
 * @param problems one line for each item that could not be imported, naming it
 * @param duplicates one line for each file whose bytes another item has as well
 */
public record ImportReport(
    int saved, int unchanged, List<String> kept, List<String> problems, List<String> duplicates) {
  public ImportReport {
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
    duplicates = List.copyOf(duplicates);
  }
}
