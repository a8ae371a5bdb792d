package org.rihla.extraction;

/** What was left out of a document that was read all the same. */
public enum Warning {
  /** The text is longer than {@link ExtractionLimits#characters()}: what follows is missing. */
  TEXT_CUT,
  /** There are more pages than {@link ExtractionLimits#pages()}: the last are missing. */
  PAGES_LEFT_OUT,
  /** Documents within the document are too many or too deep: some are missing. */
  EMBEDDED_LEFT_OUT,
  /** A document within the document could not be read. */
  EMBEDDED_UNREADABLE,
  /** Part of the document is damaged: text may be missing. */
  PARTLY_DAMAGED,
  /** Pages without text were not read because tesseract is absent, see {@link Capabilities}. */
  OCR_ABSENT,
  /** Not all pages without text were read by OCR, for want of time. */
  OCR_UNFINISHED,
  /** Pages could not be told because LibreOffice is absent, see {@link Capabilities}. */
  LIBREOFFICE_ABSENT,
  /** LibreOffice could not lay out the document, or not in time: there are sections, not pages. */
  NOT_PAGED
}
