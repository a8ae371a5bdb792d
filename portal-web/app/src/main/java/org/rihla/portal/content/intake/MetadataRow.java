package org.rihla.portal.content.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a table says of a file.
 *
 * @param place name of the table and line, for messages; of a file without a line, its own name
 * @param cells by column; empty ones are left out
 */
record MetadataRow(String place, Map<String, String> cells) {
  MetadataRow {
    cells = Map.copyOf(cells);
  }

  /** The text of a column; empty if it says nothing. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** This, with what another says where it says nothing. */
  MetadataRow over(Map<String, String> otherwise) {
    Map<String, String> both = new LinkedHashMap<>(otherwise);
    both.putAll(cells);
    return new MetadataRow(place, both);
  }
}
