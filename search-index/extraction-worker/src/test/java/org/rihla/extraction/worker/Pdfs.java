package org.rihla.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs whose text is known. */
final class Pdfs {

  private Pdfs() {}

  /** A word that stands on this page only. */
  static String word(int page) {
    return "mot" + (100_000 + page);
  }

  static Path pages(Path file, int pages) throws IOException {
    try (PDDocument document = made(pages)) {
      document.save(file.toFile());
    }
    return file;
  }

  static Path encrypted(Path file) throws IOException {
    try (PDDocument document = made(1)) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  private static PDDocument made(int pages) throws IOException {
    PDDocument document = new PDDocument();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (int number = 1; number <= pages; number++) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(72, 700);
        content.showText("Ici se trouve " + word(number));
        content.endText();
      }
    }
    return document;
  }
}
