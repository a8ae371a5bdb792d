package org.rihla.extraction.worker.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes pages of the XHTML that Tika makes of a document. Where a page begins depends on the kind:
 * at a division of a certain class, or at a heading. Text outside of all pages is a section at the
 * end.
 */
final class PageCollector extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "tr",
          "table",
          "br",
          "ul",
          "ol",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "title",
          "hr",
          "caption");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SKIPPED = Set.of("head", "style", "script", "noscript");
  private static final int LONGEST_LABEL = 200;

  private final Kind kind;
  private final Costs costs;
  private final List<Draft> pages = new ArrayList<>();
  private final Draft outside = new Draft(Kind.SECTION, null);
  private Draft current = outside;
  private int skipping;
  private int depth;
  private int pageDepth;
  private boolean onlyHeading;
  private @Nullable StringBuilder heading;

  PageCollector(Kind kind, Costs costs) {
    this.kind = kind;
    this.costs = costs;
  }

  /** Pages in their order; what stands outside of them comes last. */
  List<Draft> pages() {
    List<Draft> all = new ArrayList<>(pages);
    if (kind == Kind.SECTION && !outside.blank()) {
      all.addFirst(outside);
    } else if (!outside.blank()) {
      all.add(outside);
    }
    return all;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws EnoughException {
    String element = name.toLowerCase(Locale.ROOT);
    String style = attributes.getValue("class");
    depth++;
    if (skipping > 0 || SKIPPED.contains(element) || "slide-master-content".equals(style)) {
      skipping++;
    } else if (kind == Kind.SECTION ? isHeading(element) : isPage(element, style)) {
      begin();
    } else if (CELLS.contains(element)) {
      cell();
    } else if (BLOCKS.contains(element)) {
      current.line();
    }
    if (skipping == 0 && isHeading(element)) {
      heading = new StringBuilder();
    }
  }

  private boolean isPage(String element, @Nullable String style) {
    return element.equals("div")
        && style != null
        && switch (kind) {
          case PAGE -> style.equals("page");
          case SLIDE -> style.equals("slide-content");
          case SHEET -> style.equals("sheet") || style.equals("page");
          case SECTION -> false;
        };
  }

  private static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && Character.isDigit(element.charAt(1));
  }

  /** A heading that follows a heading belongs to the same section. */
  private void begin() throws EnoughException {
    if (kind == Kind.SECTION && onlyHeading) {
      current.line();
      return;
    }
    if (!costs.roomForPage()) {
      throw new EnoughException();
    }
    current = new Draft(kind, null);
    onlyHeading = true;
    pages.add(current);
    pageDepth = depth;
  }

  private void cell() {
    if (!current.atLineStart()) {
      current.append('\t');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String element = name.toLowerCase(Locale.ROOT);
    if (skipping > 0) {
      skipping--;
    } else {
      if (isHeading(element)) {
        nameBy(heading);
      }
      if (BLOCKS.contains(element)) {
        current.line();
      }
    }
    // Notes and comments stand behind the content of their slide and belong to it.
    if (depth == pageDepth && (kind == Kind.PAGE || kind == Kind.SHEET)) {
      current = outside;
    }
    depth--;
  }

  /** A heading names a section, and the sheet at whose top it stands. */
  private void nameBy(@Nullable StringBuilder words) {
    heading = null;
    if (words == null || current == outside || current.label() != null) {
      return;
    }
    String name = words.toString().strip();
    if (!name.isEmpty() && (kind == Kind.SECTION || kind == Kind.SHEET)) {
      current.label(name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL) : name);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws EnoughException {
    if (skipping > 0) {
      return;
    }
    int room = costs.room(length);
    if (heading != null) {
      heading.append(characters, start, room);
    } else {
      onlyHeading = onlyHeading && blank(characters, start, room);
    }
    // The name of a sheet is its label, so that an empty sheet has no text.
    if (heading == null || kind != Kind.SHEET) {
      current.append(characters, start, room);
    }
    if (room < length) {
      throw new EnoughException();
    }
  }

  private static boolean blank(char[] characters, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (!Character.isWhitespace(characters[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws EnoughException {
    characters(characters, start, length);
  }
}
