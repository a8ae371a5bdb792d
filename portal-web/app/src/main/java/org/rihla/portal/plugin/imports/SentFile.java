package org.rihla.portal.plugin.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.DataFile;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.NotTableException;
import org.rihla.plugin.Table;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.csv.CsvText;
import org.rihla.portal.platform.csv.NotCsvException;

/** The bytes of a file, and the table that they may be. */
public final class SentFile implements DataFile {
  private final byte[] bytes;

  /** A file of these bytes. */
  public SentFile(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public Table table() {
    try {
      List<CsvText.Line> lines = CsvText.read(bytes);
      return lines.isEmpty()
          ? new Table(List.of(), List.of())
          : table(lines.getFirst().cells(), lines.subList(1, lines.size()));
    } catch (NotCsvException e) {
      throw new NotTableException(
          new ImportedData.Problem(
              Math.toIntExact(e.line()),
              new BilingualText(said(Language.FR, e), said(Language.AR, e))));
    }
  }

  private static String said(Language language, NotCsvException problem) {
    return Messages.in(language).get("plugin.import.not-table", problem.remark());
  }

  private static Table table(List<String> headings, List<CsvText.Line> lines) {
    List<Table.Row> rows = new ArrayList<>();
    for (CsvText.Line line : lines) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(headings.size(), line.cells().size()); i++) {
        cells.putIfAbsent(Table.plain(headings.get(i)), line.cells().get(i).strip());
      }
      if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Table.Row(Math.toIntExact(line.line()), cells));
      }
    }
    return new Table(headings, rows);
  }
}
