package org.rihla.extraction.worker.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Rendered;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.worker.document.DocumentKind;
import org.rihla.extraction.worker.document.Extensions;
import org.rihla.extraction.worker.document.Source;
import org.rihla.extraction.worker.program.Budget;
import org.rihla.extraction.worker.program.Layout;
import org.rihla.extraction.worker.refusal.RefusedException;

/** Draws images and first pages in the widths that are wanted. */
public final class Pictures {

  private static final long MOST_PIXELS = 40_000_000;
  private static final int SCREEN_DPI = 96;

  private final Layout layout;

  /** Pages of documents that have none of their own are those of a layout. */
  public Pictures(Layout layout) {
    this.layout = layout;
  }

  /** Does a job, to whatever end. */
  public ThumbnailResult draw(Message.DrawJob job) {
    try {
      return drawn(job);
    } catch (RefusedException refused) {
      return refused.refusal();
    } catch (InvalidPasswordException e) {
      return new Encrypted("application/pdf");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Failed(Failed.Reason.DAMAGED);
    }
  }

  private ThumbnailResult drawn(Message.DrawJob job) throws IOException {
    Source source = Source.of(job.file(), job.request().fileName());
    String mediaType = source.mediaType();
    Optional<DocumentKind> kind = DocumentKind.of(mediaType);
    if (kind.isEmpty()) {
      return new Unsupported(mediaType);
    }
    return switch (kind.get()) {
      case IMAGE -> image(job);
      case PDF -> page(job.file(), job);
      case SLIDES, OPEN_SLIDES, SHEETS, OPEN_SHEETS, FLOWING -> laidOut(mediaType, job);
      case TEXT, MAIL, ARCHIVE -> new Unsupported(mediaType);
    };
  }

  private static Rendered image(Message.DrawJob job) throws IOException {
    try (ImageFile image = ImageFile.open(job.file())) {
      int width = image.width();
      int height = image.height();
      return new Rendered(
          width,
          height,
          new PictureFiles(job.folder())
              .write(image.read(0, MOST_PIXELS), width, job.request().widths()));
    }
  }

  private static Rendered page(Path pdf, Message.DrawJob job) throws IOException {
    ThumbnailRequest request = job.request();
    try (PdfPages pages = PdfPages.open(pdf)) {
      if (pages.count() == 0) {
        throw new RefusedException(new Failed(Failed.Reason.DAMAGED));
      }
      double[] inches = pages.inches();
      float dpi = (float) (request.widths().getLast() / inches[0]);
      // A page has no width of its own: all that are wanted are made.
      return new Rendered(
          (int) Math.round(inches[0] * SCREEN_DPI),
          (int) Math.round(inches[1] * SCREEN_DPI),
          new PictureFiles(job.folder())
              .write(pages.first(dpi), Integer.MAX_VALUE, request.widths()));
    }
  }

  private ThumbnailResult laidOut(String mediaType, Message.DrawJob job) throws IOException {
    Optional<Path> pdf =
        layout.pdf(
            job.file(), Extensions.of(mediaType), Budget.of(job.request().limits().time()).left());
    return pdf.isPresent() ? page(pdf.get(), job) : new Unsupported(mediaType);
  }
}
