package org.rihla.plugin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table as spreadsheets save it: CSV in UTF-8 with a line of headings, between semicolons, commas
 * or tabs, whichever the headings have most of. Helps importers; the portal itself does not ask it.
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
  }

  /**
   * Reads a file.
   *
   * @throws CharacterCodingException if it is not UTF-8
   */
  public static Table read(byte[] file) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    List<Line> lines = new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
    if (lines.isEmpty()) {
      return new Table(List.of(), List.of());
    }
    List<String> headings = lines.getFirst().cells();
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(headings.size(), line.cells().size()); i++) {
        cells.putIfAbsent(plain(headings.get(i)), line.cells().get(i));
      }
      if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Row(line.number(), cells));
      }
    }
    return new Table(headings, rows);
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

  private record Line(int number, List<String> cells) {}

  /** Walks through the text once; a quotation mark within quotation marks is written twice. */
  private static final class Reader {
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int began = 1;
    private boolean quoted;

    Reader(String text) {
      this.text = text;
      this.separator = separator(text.lines().findFirst().orElse(""));
    }

    private static char separator(String headings) {
      char best = ';';
      for (char candidate : new char[] {',', '\t'}) {
        if (count(headings, candidate) > count(headings, best)) {
          best = candidate;
        }
      }
      return best;
    }

    private static long count(String headings, char sign) {
      return headings.chars().filter(found -> found == sign).count();
    }

    List<Line> lines() {
      for (int i = 0; i < text.length(); i++) {
        if (quoted && text.startsWith("\"\"", i)) {
          cell.append('"');
          i++;
        } else {
          take(text.charAt(i));
        }
      }
      if (!cell.isEmpty() || !cells.isEmpty()) {
        endLine();
      }
      return lines;
    }

    private void take(char sign) {
      line += sign == '\n' ? 1 : 0;
      if (sign == '"') {
        quoted = !quoted;
      } else if (quoted || (sign != separator && sign != '\n')) {
        cell.append(sign);
      } else if (sign == separator) {
        endCell();
      } else {
        endLine();
        began = line;
      }
    }

    private void endCell() {
      cells.add(cell.toString().strip());
      cell.setLength(0);
    }

    private void endLine() {
      endCell();
      lines.add(new Line(began, List.copyOf(cells)));
      cells = new ArrayList<>();
    }
  }
}
