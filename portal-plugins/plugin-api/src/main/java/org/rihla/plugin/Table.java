package org.rihla.plugin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table with headings, as a {@link DataFile} holds it.
 *
 * @param headings as they stand in the first line
 * @param rows those that are not empty
 * @since 1.1.0
 */
public record Table(List<String> headings, List<Row> rows) {
  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line where it begins in the file, counted from 1
   * @param cells by heading in its plain form, without blanks around them
   */
  public record Row(int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /**
     * The first cell that is not empty.
     *
     * @param names headings that it may stand under, in any case and with or without accents
     * @return its text, or an empty one
     */
    public String text(String... names) {
      for (String name : names) {
        String cell = cells.getOrDefault(plain(name), "");
        if (!cell.isEmpty()) {
          return cell;
        }
      }
      return "";
    }

    /** Says why the row stays out. */
    public ImportedData.Problem problem(String french, String arabic) {
      return new ImportedData.Problem(line, new BilingualText(french, arabic));
    }
  }

  /** Lower case, without accents and vowel signs, words between single blanks. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{Mn}", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_\\p{Z}-]+", " ")
        .strip();
  }
}
