package org.rihla.extraction.worker.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts long texts where a paragraph, a line or a word ends. */
public final class Sections {

  /** Length from which a section without headings is cut: some pages of a book. */
  public static final int LONG = 20_000;

  private Sections() {}

  /** Pieces of a text, none longer than {@code most} characters, together the whole text. */
  public static List<String> cut(String text, int most) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > most) {
      int end = end(text, start, start + most);
      pieces.add(text.substring(start, end));
      start = end;
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static int end(String text, int start, int latest) {
    int earliest = start + (latest - start) / 2;
    for (String border : List.of("\n\n", "\n", " ")) {
      int found = text.lastIndexOf(border, latest - border.length());
      if (found >= earliest) {
        return found + border.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }
}
