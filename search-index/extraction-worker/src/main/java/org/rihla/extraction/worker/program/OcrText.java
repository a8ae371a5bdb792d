package org.rihla.extraction.worker.program;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that tesseract read.
 *
 * @param text in lines; paragraphs are divided by an empty line
 * @param confidence mean of the words by their length, from 0 to 100
 */
public record OcrText(String text, int confidence) {

  /** Below it, something is more likely dirt than a word, unless it looks like one. */
  private static final double LEAST = 30;

  /** Tesseract is unsure of right words with an apostrophe. */
  private static final Pattern LIKE_A_WORD =
      Pattern.compile("(?=(?:.*\\p{L}){4})[\\p{L}\\p{M}'’-]+[.,;:!?)،؛؟]?");

  private static final int FEW_LETTERS = 200;

  private static final int COLUMNS = 12;

  /** Whether this is more likely writing than the texture of a photograph. */
  public boolean plausible() {
    return confidence >= 45 && letters() >= 3;
  }

  private long letters() {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Whether so little was found on a page that lines may have been overlooked. */
  boolean sparse() {
    return letters() < FEW_LETTERS;
  }

  /** The one of two readings that found more, as long as it is sure enough. */
  OcrText orMore(OcrText other) {
    return other.plausible() && other.letters() > letters() ? other : this;
  }

  /** Reads tesseract's table: a line per word, with its block, paragraph, line and confidence. */
  static OcrText of(Stream<String> table) {
    StringBuilder text = new StringBuilder();
    Position last = Position.NONE;
    double sum = 0;
    double letters = 0;
    for (Iterator<String> lines = table.iterator(); lines.hasNext(); ) {
      List<String> row = cells(lines.next());
      if (row.size() == COLUMNS && row.getFirst().equals("5") && !row.getLast().isBlank()) {
        double confidence = Double.parseDouble(row.get(10));
        String word = row.getLast().strip();
        if (confidence >= LEAST || LIKE_A_WORD.matcher(word).matches()) {
          Position here = new Position(row.get(2), row.get(3), row.get(4));
          text.append(text.isEmpty() ? "" : here.separator(last)).append(word);
          last = here;
          sum += confidence * word.length();
          letters += word.length();
        }
      }
    }
    return new OcrText(text.toString(), letters == 0 ? 0 : (int) Math.round(sum / letters));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }

  private record Position(String block, String paragraph, String line) {
    private static final Position NONE = new Position("", "", "");

    String separator(Position before) {
      if (!block.equals(before.block) || !paragraph.equals(before.paragraph)) {
        return "\n\n";
      }
      return line.equals(before.line) ? " " : "\n";
    }
  }
}
