package org.rihla.portal.indexing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage;

/**
 * What a page needs beside its text to be shown as a hit, as the index keeps it.
 *
 * @param kind what its number counts
 * @param ocr whether its text was recognised in a picture
 */
public record PageNote(ExtractedPage.Kind kind, boolean ocr) {
  private static final String OCR = " ocr";

  String text() {
    return kind.name().toLowerCase(Locale.ROOT) + (ocr ? OCR : "");
  }

  /** What an index gave back; a page of nothing known if it is none. */
  public static PageNote of(@Nullable String text) {
    String note = text == null ? "" : text;
    boolean ocr = note.endsWith(OCR);
    String name = ocr ? note.substring(0, note.length() - OCR.length()) : note;
    for (ExtractedPage.Kind kind : ExtractedPage.Kind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return new PageNote(kind, ocr);
      }
    }
    return new PageNote(ExtractedPage.Kind.SECTION, ocr);
  }
}
