package org.rihla.portal.platform.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV in UTF-8, with or without a byte order mark, between commas, semicolons or tabs, whichever
 * the first line has most of: spreadsheets set to French write semicolons.
 */
public final class CsvText {
  private CsvText() {}

  /**
   * A line that is not empty.
   *
   * @param line where it begins, counted from 1
   */
  public record Line(long line, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** All lines, the headings first; none of an empty file. Lines may be longer and shorter. */
  public static List<Line> read(byte[] bytes) throws NotCsvException {
    String text = decoded(bytes);
    List<Line> lines = new ArrayList<>();
    long line = 1;
    try (CsvReader<CsvRecord> reader = reader(text)) {
      for (CsvRecord row : reader) {
        line = row.getStartingLineNumber();
        lines.add(new Line(line, row.getFields()));
      }
      return lines;
    } catch (CsvParseException | IOException e) {
      throw new NotCsvException(line, String.valueOf(e.getMessage()));
    }
  }

  private static String decoded(byte[] bytes) throws NotCsvException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new NotCsvException(lineAt(bytes, left.position()), "UTF-8");
    }
  }

  private static long lineAt(byte[] bytes, int end) {
    long line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(divider(text.lines().findFirst().orElse("")))
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(text);
  }

  private static char divider(String headings) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(headings, candidate) > count(headings, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String headings, char sign) {
    return headings.chars().filter(found -> found == sign).count();
  }
}
