package org.rihla.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document with text in it. Its language is for the reader of the text to find out.
 *
 * @param number from 1, in the order of the document; the number of the page, slide or sheet where
 *     the kind is one of these
 * @param kind what the number counts
 * @param label that readers know it by: name of a sheet, title of a slide, heading of a section,
 *     name of an attachment of a mail, at most {@value #LONGEST_LABEL} characters; null if there is
 *     none
 * @param text plain, in logical order, lines joined where a word was divided, at most {@value
 *     #LONGEST_TEXT} characters; never blank
 * @param margins headers and footers that repeat on other pages, which the text does not hold;
 *     empty if there are none
 * @param ocrConfidence from 0 to 100, when the text was read by OCR; null when it was not
 */
public record ExtractedPage(
    int number,
    Kind kind,
    @Nullable String label,
    String text,
    String margins,
    @Nullable Integer ocrConfidence) {

  /** Longest text of a page, in characters. */
  public static final int LONGEST_TEXT = 1_000_000;

  /** Longest label, in characters. */
  public static final int LONGEST_LABEL = 300;

  /** Whether the text was read by OCR and may hold errors. */
  public boolean fromOcr() {
    return ocrConfidence != null;
  }

  /** What a number of a page counts. */
  public enum Kind {
    /** Pages on paper, of a PDF or of a layout by LibreOffice; frames of a TIFF. */
    PAGE,
    /** Slides of a presentation. */
    SLIDE,
    /** Sheets of a workbook. */
    SHEET,
    /**
     * Parts between headings, of a document that has no pages; messages and their attachments;
     * files of an archive. Their number is nothing that a reader could look up.
     */
    SECTION
  }
}
