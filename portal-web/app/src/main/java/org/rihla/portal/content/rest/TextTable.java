package org.rihla.portal.content.rest;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines of text. */
final class TextTable {
  private TextTable() {}

  /** Pads every cell but the last of its row to the longest of its column. */
  static List<String> lines(List<List<String>> rows) {
    int last = rows.getFirst().size() - 1;
    int[] widths = new int[last];
    for (List<String> row : rows) {
      for (int column = 0; column < last; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < last; column++) {
        String cell = row.get(column);
        line.append(cell).repeat(" ", widths[column] - cell.length() + 2);
      }
      lines.add(line.append(row.get(last)).toString());
    }
    return lines;
  }
}
