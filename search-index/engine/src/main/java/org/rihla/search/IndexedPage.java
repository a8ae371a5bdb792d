package org.rihla.search;

import org.jspecify.annotations.Nullable;

/**
 * A page of an attachment: also a slide, or a sheet of a workbook. Its language is found out from
 * the text.
 *
 * @param number in the attachment, from 1
 * @param label that readers know it by, such as the name of a sheet, at most {@value
 *     IndexedText#LONGEST_TITLE} characters; null if the number is all
 * @param note for the caller's own use, given back with the page and not searched, at most {@value
 *     #LONGEST_NOTE} characters; null for none
 * @param text plain and without markup, at most {@value #LONGEST_TEXT} characters; a page with a
 *     blank one is never found
 */
public record IndexedPage(int number, @Nullable String label, @Nullable String note, String text) {

  /** Longest text of a page, in characters. */
  public static final int LONGEST_TEXT = 1_000_000;

  /** Longest note, in characters. */
  public static final int LONGEST_NOTE = 100;

  /** Checks number and lengths. */
  public IndexedPage {
    Checks.range("page number", number, 1, Integer.MAX_VALUE);
    if (label != null) {
      Checks.length("label of page " + number, label, IndexedText.LONGEST_TITLE);
    }
    if (note != null) {
      Checks.length("note of page " + number, note, LONGEST_NOTE);
    }
    Checks.length("text of page " + number, text, LONGEST_TEXT);
  }

  /** A page without a note. */
  public IndexedPage(int number, @Nullable String label, String text) {
    this(number, label, null, text);
  }

  /** A page without a label. */
  public IndexedPage(int number, String text) {
    this(number, null, null, text);
  }
}
