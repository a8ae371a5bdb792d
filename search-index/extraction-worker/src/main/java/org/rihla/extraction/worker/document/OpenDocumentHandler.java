package org.rihla.extraction.worker.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Divides the content of an OpenDocument file at its slides, or at its outermost tables. */
final class OpenDocumentHandler extends DefaultHandler {

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
  private static final int MOST_BLANKS = 100;

  private final Kind kind;
  private final Costs costs;
  private final List<Draft> pages = new ArrayList<>();
  private int tables;
  private int paragraphs;

  OpenDocumentHandler(Kind kind, Costs costs) {
    this.kind = kind;
    this.costs = costs;
  }

  List<Draft> pages() {
    return pages;
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes)
      throws EnoughException {
    switch (space) {
      case DRAWING -> {
        if (kind == Kind.SLIDE && name.equals("page")) {
          begin(new Draft(Kind.SLIDE, null));
        }
      }
      case TABLE -> table(name, attributes);
      case TEXT -> text(name, attributes);
      default -> {}
    }
  }

  private void table(String name, Attributes attributes) throws EnoughException {
    switch (name) {
      case "table" -> {
        if (tables++ == 0 && kind == Kind.SHEET) {
          begin(new Draft(Kind.SHEET, attributes.getValue(TABLE, "name")));
        }
      }
      case "table-row" -> line();
      case "table-cell" -> {
        if (!pages.isEmpty() && !pages.getLast().atLineStart()) {
          pages.getLast().append('\t');
        }
      }
      default -> {}
    }
  }

  private void text(String name, Attributes attributes) throws EnoughException {
    switch (name) {
      case "p", "h" -> paragraphs++;
      case "s" -> {
        for (int left = blanks(attributes.getValue(TEXT, "c")); left > 0; left--) {
          append(' ');
        }
      }
      case "tab" -> append('\t');
      case "line-break" -> append('\n');
      default -> {}
    }
  }

  private static int blanks(@Nullable String count) {
    return count == null || !count.matches("[0-9]{1,3}")
        ? 1
        : Math.min(MOST_BLANKS, Integer.parseInt(count));
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    if (space.equals(TABLE) && name.equals("table")) {
      tables--;
    } else if (space.equals(TEXT) && (name.equals("p") || name.equals("h"))) {
      paragraphs--;
      if (kind == Kind.SLIDE) {
        line();
      } else if (!pages.isEmpty() && !pages.getLast().atLineStart()) {
        pages.getLast().append(' ');
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws EnoughException {
    if (paragraphs > 0 && !pages.isEmpty()) {
      int room = costs.room(length);
      pages.getLast().append(characters, start, room);
      if (room < length) {
        throw new EnoughException();
      }
    }
  }

  private void begin(Draft page) throws EnoughException {
    if (!costs.roomForPage()) {
      throw new EnoughException();
    }
    pages.add(page);
  }

  private void line() {
    if (!pages.isEmpty()) {
      pages.getLast().line();
    }
  }

  private void append(char character) throws EnoughException {
    characters(new char[] {character}, 0, 1);
  }
}
