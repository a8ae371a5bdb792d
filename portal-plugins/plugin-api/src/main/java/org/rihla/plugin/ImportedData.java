package org.rihla.plugin;

import java.util.List;

/**
 * What a {@link DataImporter} found in a file.
 *
 * @param schemes concepts, by their schemes
 * @param items items, for types of the portal or of a plugin
 * @param problems what was not understood
 * @since 1.1.0
 */
public record ImportedData(
    List<ImportedScheme> schemes, List<ImportedItem> items, List<Problem> problems) {
  public ImportedData {
    schemes = List.copyOf(schemes);
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /**
   * Something that stays out.
   *
   * @param line of the file, counted from 1
   * @param reason why
   */
  public record Problem(int line, BilingualText reason) {}
}
