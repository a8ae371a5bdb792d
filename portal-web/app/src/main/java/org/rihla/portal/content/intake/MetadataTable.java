package org.rihla.portal.content.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rihla.portal.language.BidiControls;

/**
 * A table of what is known of files: CSV in UTF-8 with a header, divided by commas or semicolons.
 * Its columns are {@code file}, {@code item}, {@code type}, {@code file.…} for the file, and the
 * paths by which drafts name their places, such as {@code fr.title} or {@code fields.themes}. A
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
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException e) {
      return refused(IntakeProblem.of(name, IntakeFault.TABLE, "UTF-8"));
    }
    return new Reading(name).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
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

    private MetadataTable read(String text) {
      List<String> header = new ArrayList<>();
      long line = 1;
      try (CsvReader<CsvRecord> rows = reader(text)) {
        for (CsvRecord row : rows) {
          line = row.getStartingLineNumber();
          String place = name + ":" + line;
          if (header.isEmpty()) {
            row.getFields().forEach(cell -> header.add(cell.strip()));
            checkHeader(place, header);
          } else if (row.getFieldCount() != header.size()) {
            problems.add(
                IntakeProblem.of(place, IntakeFault.CELLS, row.getFieldCount(), header.size()));
          } else {
            take(place, header, row.getFields());
          }
        }
        if (header.isEmpty()) {
          checkHeader(name + ":1", header);
        }
      } catch (CsvParseException | IOException e) {
        String remark = String.valueOf(e.getMessage());
        problems.add(IntakeProblem.of(name + ":" + line, IntakeFault.TABLE, remark));
      }
      return new MetadataTable(rows, common, problems);
    }

    /** Spreadsheets set to French write semicolons. */
    private static CsvReader<CsvRecord> reader(String text) {
      String header = text.lines().findFirst().orElse("");
      char divider = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
      return CsvReader.builder()
          .fieldSeparator(divider)
          .skipEmptyLines(true)
          .allowExtraFields(true)
          .allowMissingFields(true)
          .ofCsvRecord(text);
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
