package org.rihla.extraction.worker.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Refusal;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.refusal.RefusedException;
import org.xml.sax.SAXException;

/** Lets Tika read a document, and tells its failures apart. */
final class TikaReader {

  private static final int MOST_CAUSES = 20;
  private static final long PDF_MEMORY = 64L << 20;

  private final Parser parser = TikaConfig.getDefaultConfig().getParser();
  private final Parser inner = new AutoDetectParser(TikaConfig.getDefaultConfig());

  /**
   * Pages of a document.
   *
   * @param metadata with the media type; filled with what the document says about itself
   * @param embedded takes the documents within it
   */
  List<Draft> read(
      TikaInputStream stream,
      Metadata metadata,
      DocumentKind kind,
      Costs costs,
      EmbeddedDocumentExtractor embedded)
      throws RefusedException {
    return read(stream, metadata, new PageCollector(kind.pages(), costs), costs, context(embedded));
  }

  /**
   * Pages of a PDF once more, with what stands on a line put in order by its place. Nothing within
   * it is read.
   */
  List<Draft> readByPlace(TikaInputStream stream, Metadata metadata, Costs costs)
      throws RefusedException {
    ParseContext context = context(new NothingEmbedded());
    context.get(PDFParserConfig.class).setSortByPosition(true);
    PageCollector collector = new PageCollector(DocumentKind.PDF.pages(), costs);
    return read(stream, metadata, collector, costs, context);
  }

  private List<Draft> read(
      TikaInputStream stream,
      Metadata metadata,
      PageCollector collector,
      Costs costs,
      ParseContext context)
      throws RefusedException {
    try {
      parser.parse(stream, collector, metadata, context);
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      settle(e, collector, metadata, costs);
    } catch (StackOverflowError tooDeep) {
      settle(new TikaException("Nested too deep", tooDeep), collector, metadata, costs);
    }
    if (metadata.get("X-TIKA:EXCEPTION:warn") != null) {
      costs.warn(Warning.PARTLY_DAMAGED);
    }
    return collector.pages();
  }

  private ParseContext context(EmbeddedDocumentExtractor embedded) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, inner);
    context.set(EmbeddedDocumentExtractor.class, embedded);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractBookmarksText(false);
    pdf.setMaxMainMemoryBytes(PDF_MEMORY);
    context.set(PDFParserConfig.class, pdf);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeSlideMasterContent(false);
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  /** What was read before a failure is kept. */
  private static void settle(
      Exception failure, PageCollector collector, Metadata metadata, Costs costs)
      throws RefusedException {
    List<Throwable> causes =
        Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
            .limit(MOST_CAUSES)
            .toList();
    if (causes.stream().anyMatch(EnoughException.class::isInstance)) {
      return;
    }
    for (Throwable cause : causes) {
      if (cause instanceof RefusedException refused) {
        throw refused;
      }
    }
    boolean somethingRead = collector.pages().stream().anyMatch(page -> !page.blank());
    if (!somethingRead) {
      throw new RefusedException(refusal(causes, String.valueOf(metadata.get("Content-Type"))));
    }
    costs.warn(Warning.PARTLY_DAMAGED);
  }

  private static Refusal refusal(List<Throwable> causes, String mediaType) {
    for (Throwable cause : causes) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (cause instanceof EncryptedDocumentException || message.contains("encrypted")) {
        return new Encrypted(mediaType);
      }
      if (message.contains("zip bomb")) {
        return new TooLarge(TooLarge.Limit.ARCHIVE_RATIO);
      }
      if (cause instanceof UnsupportedFormatException) {
        return new Unsupported(mediaType);
      }
    }
    return new Failed(Failed.Reason.DAMAGED);
  }
}
