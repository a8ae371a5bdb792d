package org.rihla.portal.content.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.platform.csv.CsvText;
import org.rihla.portal.platform.csv.NotCsvException;

/**
 * A table of what is known of files: CSV in UTF-8 with a header, divided by commas, semicolons or
 * tabs. Its columns are {@code file}, {@code item}, {@code type}, {@code file.…} for the file, and
 * the paths by which drafts name their places, such as {@code fr.title} or {@code fields.themes}. A
 * line whose file is {@code *} holds for all files that leave a cell empty.
 *
 * @param rows by name of file
 * @param common what holds for all
 * @param problems what cannot be understood; with any, nothing of the table is to be used
 */
record MetadataTable(
    Map<String, MetadataRow> rows, Map<String, String> common, List<IntakeProblem> problems) {
  /** The column that names a file. */
  static final String FILE = "file";

  private static final String ALL = "*";
  private static final long LARGEST = 32L << 20;
  private static final Set<String> COLUMNS =
      Set.of(
          FILE,
          "item",
          "type",
          "original",
          "published",
          "visibility",
          "slug.fr",
          "slug.ar",
          "file.title.fr",
          "file.title.ar",
          "file.language",
          "file.visibility",
          "file.alternative.fr",
          "file.alternative.ar",
          "file.caption.fr",
          "file.caption.ar");
  private static final Pattern OF_DRAFT = Pattern.compile("(fields|fr|ar)\\.[a-z][a-z0-9-]*");

  /** The table that says nothing. */
  static MetadataTable none() {
    return new MetadataTable(Map.of(), Map.of(), List.of());
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read
   */
  static MetadataTable read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      return refused(IntakeProblem.of(name, IntakeFault.TOO_LARGE, LARGEST >> 20));
    }
    try {
      return new Reading(name).read(CsvText.read(Files.readAllBytes(file)));
    } catch (NotCsvException e) {
      return refused(IntakeProblem.of(name + ":" + e.line(), IntakeFault.TABLE, e.remark()));
    }
  }

  private static MetadataTable refused(IntakeProblem problem) {
    return new MetadataTable(Map.of(), Map.of(), List.of(problem));
  }

  /** Of one table. */
  private static final class Reading {
    private final String name;
    private final Map<String, MetadataRow> rows = new LinkedHashMap<>();
    private final Map<String, String> common = new LinkedHashMap<>();
    private final List<IntakeProblem> problems = new ArrayList<>();

    private Reading(String name) {
      this.name = name;
    }

    private MetadataTable read(List<CsvText.Line> lines) {
      if (lines.isEmpty()) {
        checkHeader(name + ":1", List.of());
        return new MetadataTable(rows, common, problems);
      }
      CsvText.Line first = lines.getFirst();
      List<String> header = first.cells().stream().map(String::strip).toList();
      checkHeader(name + ":" + first.line(), header);
      for (CsvText.Line row : lines.subList(1, lines.size())) {
        String place = name + ":" + row.line();
        int cells = row.cells().size();
        if (cells == header.size()) {
          take(place, header, row.cells());
        } else {
          problems.add(IntakeProblem.of(place, IntakeFault.CELLS, cells, header.size()));
        }
      }
      return new MetadataTable(rows, common, problems);
    }

    private void checkHeader(String place, List<String> header) {
      if (!header.contains(FILE)) {
        problems.add(IntakeProblem.of(place, IntakeFault.FILE_COLUMN));
      }
      header.stream()
          .filter(column -> !COLUMNS.contains(column) && !OF_DRAFT.matcher(column).matches())
          .forEach(column -> problems.add(IntakeProblem.of(place, IntakeFault.COLUMN, column)));
    }

    private void take(String place, List<String> header, List<String> row) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        String cell = BidiControls.strip(row.get(i)).strip();
        if (!cell.isEmpty()) {
          cells.put(header.get(i), cell);
        }
      }
      String file = LooseFile.plain(cells.getOrDefault(FILE, ""));
      if (file.isEmpty()) {
        problems.add(IntakeProblem.of(place, IntakeFault.FILE_MISSING));
      } else if (file.equals(ALL)) {
        cells.remove(FILE);
        common.putAll(cells);
      } else {
        MetadataRow before = rows.putIfAbsent(file, new MetadataRow(place, cells));
        if (before != null) {
          problems.add(IntakeProblem.of(place, IntakeFault.FILE_TWICE, before.place()));
        }
      }
    }
  }
}
