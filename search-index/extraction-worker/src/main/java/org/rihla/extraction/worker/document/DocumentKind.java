package org.rihla.extraction.worker.document;

import java.util.Map;
import java.util.Optional;
import org.rihla.extraction.ExtractedPage.Kind;

/** Families of documents that are read alike. What belongs to none is not supported. */
public enum DocumentKind {
  /** PDF. */
  PDF(Kind.PAGE),
  /** PowerPoint. */
  SLIDES(Kind.SLIDE),
  /** OpenDocument presentations. */
  OPEN_SLIDES(Kind.SLIDE),
  /** Excel. */
  SHEETS(Kind.SHEET),
  /** OpenDocument spreadsheets. */
  OPEN_SHEETS(Kind.SHEET),
  /** Word, OpenDocument text and RTF, whose pages exist once they are laid out. */
  FLOWING(Kind.SECTION),
  /** Plain text, tables of values, HTML, books in EPUB. */
  TEXT(Kind.SECTION),
  /** Messages with their attachments. */
  MAIL(Kind.SECTION),
  /** Archives and single compressed files. */
  ARCHIVE(Kind.SECTION),
  /** Pictures. */
  IMAGE(Kind.PAGE);

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN = "application/vnd.oasis.opendocument.";

  private static final Map<String, DocumentKind> BEGINNINGS =
      Map.ofEntries(
          Map.entry("application/pdf", PDF),
          Map.entry("application/vnd.ms-powerpoint", SLIDES),
          Map.entry(OFFICE + "presentationml", SLIDES),
          Map.entry(OPEN + "presentation", OPEN_SLIDES),
          Map.entry("application/vnd.ms-excel", SHEETS),
          Map.entry(OFFICE + "spreadsheetml", SHEETS),
          Map.entry(OPEN + "spreadsheet", OPEN_SHEETS),
          // Only workbooks may have the password that needs no asking.
          Map.entry("application/x-tika-ooxml-protected", SHEETS),
          Map.entry("application/x-tika-ole-drm-encrypted", FLOWING),
          Map.entry("application/msword", FLOWING),
          Map.entry("application/vnd.ms-word", FLOWING),
          Map.entry(OFFICE + "wordprocessingml", FLOWING),
          Map.entry("application/vnd.ms-wordml", FLOWING),
          Map.entry("application/vnd.ms-word2006ml", FLOWING),
          Map.entry(OPEN + "text", FLOWING),
          Map.entry("application/rtf", FLOWING),
          Map.entry("text/rtf", FLOWING),
          Map.entry("application/epub+zip", TEXT),
          Map.entry("application/xhtml+xml", TEXT),
          Map.entry("application/xml", TEXT),
          Map.entry("message/rfc822", MAIL),
          Map.entry("application/mbox", MAIL),
          Map.entry("application/vnd.ms-outlook", MAIL),
          Map.entry("application/zip", ARCHIVE),
          Map.entry("application/x-tar", ARCHIVE),
          Map.entry("application/x-gtar", ARCHIVE),
          Map.entry("application/gzip", ARCHIVE),
          Map.entry("application/x-bzip2", ARCHIVE),
          Map.entry("application/x-xz", ARCHIVE),
          Map.entry("application/x-7z-compressed", ARCHIVE),
          Map.entry("application/x-rar-compressed", ARCHIVE),
          Map.entry("image/png", IMAGE),
          Map.entry("image/jpeg", IMAGE),
          Map.entry("image/tiff", IMAGE),
          Map.entry("image/bmp", IMAGE),
          Map.entry("image/gif", IMAGE),
          Map.entry("image/webp", IMAGE));

  private final Kind pages;

  DocumentKind(Kind pages) {
    this.pages = pages;
  }

  /** What its numbers count before anything is laid out. */
  public Kind pages() {
    return pages;
  }

  /** The family of a media type; empty if it is not supported. */
  public static Optional<DocumentKind> of(String mediaType) {
    Optional<DocumentKind> named =
        BEGINNINGS.entrySet().stream()
            .filter(entry -> mediaType.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return named.isEmpty() && mediaType.startsWith("text/") ? Optional.of(TEXT) : named;
  }
}
