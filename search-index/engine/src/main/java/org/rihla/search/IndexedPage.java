package org.rihla.search;

import org.jspecify.annotations.Nullable;

/**
 * A page of an attachment: also a slide, or a sheet of a workbook. Its language is found out from
 * the text.
 *
 * @param number in the attachment, from 1
 * @param label that readers know it by, such as the name of a sheet, at most {@value
 *     IndexedText#LONGEST_TITLE} characters; null if the number is all
 * @param text plain and without markup, at most {@value #LONGEST_TEXT} characters; a page with a
 *     blank one is never found
 */
public record IndexedPage(int number, @Nullable String label, String text) {

  /** Longest text of a page, in characters. */
  public static final int LONGEST_TEXT = 1_000_000;

  /** Checks number and lengths. */
  public IndexedPage {
    Checks.range("page number", number, 1, Integer.MAX_VALUE);
    if (label != null) {
      Checks.length("label of page " + number, label, IndexedText.LONGEST_TITLE);
    }
    Checks.length("text of page " + number, text, LONGEST_TEXT);
  }

  /** A page without a label. */
  public IndexedPage(int number, String text) {
    this(number, null, text);
  }
}
