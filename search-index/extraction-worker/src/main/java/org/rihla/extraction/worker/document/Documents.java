package org.rihla.extraction.worker.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.program.Layout;
import org.rihla.extraction.worker.program.Ocr;
import org.rihla.extraction.worker.program.Tools;
import org.rihla.extraction.worker.refusal.RefusedException;

/** Reads documents of every kind, and the documents within them. */
public final class Documents {

  private final TikaReader tika = new TikaReader();
  private final ArabicPages arabic = new ArabicPages(tika);
  private final Layout layout;
  private final ScannedPages scans;

  /** With the programs of the tools, and a layout of documents that have no pages. */
  public Documents(Tools tools, Layout layout) {
    this.layout = layout;
    this.scans = new ScannedPages(new Ocr(tools));
  }

  /**
   * Reads a file.
   *
   * @throws RefusedException when there is no text to be had
   */
  public ReadDocument read(Path file, Work work) throws IOException {
    Source source = Source.of(file, work.request().fileName());
    DocumentKind kind =
        DocumentKind.of(source.mediaType())
            .orElseThrow(() -> new RefusedException(new Unsupported(source.mediaType())));
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      EmbeddedDocuments embedded = new EmbeddedDocuments(this, work, kind, 0);
      List<Draft> pages = pages(stream, file, source.metadata(), kind, work, embedded);
      List<Draft> laidOut = kind == DocumentKind.FLOWING ? laidOut(source, work) : List.of();
      if (!laidOut.isEmpty()) {
        pages = laidOut;
      } else {
        readScans(file, source, kind, pages, work);
      }
      List<Draft> all = new ArrayList<>(pages);
      all.addAll(embedded.sections());
      return new ReadDocument(source.metadata(), all);
    }
  }

  /** Pages of a document that stands within another. */
  List<Draft> within(
      TikaInputStream stream,
      @Nullable Path file,
      Metadata metadata,
      DocumentKind kind,
      Work work,
      int depth)
      throws IOException {
    EmbeddedDocuments embedded = new EmbeddedDocuments(this, work, kind, depth);
    List<Draft> pages = new ArrayList<>(pages(stream, file, metadata, kind, work, embedded));
    if (file != null && kind == DocumentKind.PDF) {
      scans.readPdf(file, pages, work);
    }
    pages.addAll(embedded.sections());
    return pages;
  }

  private List<Draft> pages(
      TikaInputStream stream,
      @Nullable Path file,
      Metadata metadata,
      DocumentKind kind,
      Work work,
      EmbeddedDocuments embedded)
      throws IOException {
    if (kind == DocumentKind.IMAGE) {
      return file == null ? List.of() : scans.readImage(file, work);
    }
    List<Draft> pages = tika.read(stream, metadata, kind, work.costs(), embedded);
    if (kind == DocumentKind.PDF && file != null) {
      pages = arabic.inOrder(file, pages, work);
    }
    boolean open = kind == DocumentKind.OPEN_SLIDES || kind == DocumentKind.OPEN_SHEETS;
    if (open && file != null) {
      pages = OpenDocument.read(file, kind, work.costs());
    }
    Cleaning.clean(pages);
    return kind == DocumentKind.ARCHIVE ? List.of() : pages;
  }

  /** Pages of a text document, from its layout; empty when there is none. */
  private List<Draft> laidOut(Source source, Work work) throws IOException {
    if (!layout.possible()) {
      work.costs().warn(Warning.LIBREOFFICE_ABSENT);
      return List.of();
    }
    Optional<Path> pdf = pdf(source, work);
    if (pdf.isEmpty()) {
      work.costs().warn(Warning.NOT_PAGED);
      return List.of();
    }
    // The text was counted once already, when it was read from the document itself.
    Costs costs = new Costs(work.request().limits(), work.request().limits().bytes());
    Source laidOut = Source.of(pdf.get(), null);
    try (TikaInputStream stream = TikaInputStream.get(pdf.get())) {
      EmbeddedDocuments none = new EmbeddedDocuments(this, work, DocumentKind.PDF, 0);
      List<Draft> drawn = tika.read(stream, laidOut.metadata(), DocumentKind.PDF, costs, none);
      List<Draft> pages =
          arabic.inOrder(pdf.get(), drawn, work).stream()
              .filter(page -> page.kind() == Kind.PAGE)
              .toList();
      Cleaning.clean(pages);
      scans.readPdf(pdf.get(), pages, work);
      costs.warnings().forEach(work.costs()::warn);
      return pages;
    }
  }

  private Optional<Path> pdf(Source source, Work work) throws IOException {
    return layout.pdf(source.file(), Extensions.of(source.mediaType()), work.budget().left());
  }

  /** Slides are pictures of text more often than not; their layout shows them as readers do. */
  private void readScans(Path file, Source source, DocumentKind kind, List<Draft> pages, Work work)
      throws IOException {
    if (kind == DocumentKind.PDF) {
      scans.readPdf(file, pages, work);
    }
    boolean slides = kind == DocumentKind.SLIDES || kind == DocumentKind.OPEN_SLIDES;
    if (slides && work.request().ocr() && pages.stream().anyMatch(Draft::blank)) {
      Optional<Path> pdf = scans.possible() ? pdf(source, work) : Optional.empty();
      if (pdf.isPresent()) {
        scans.readPdf(pdf.get(), pages, work);
      }
    }
  }
}
