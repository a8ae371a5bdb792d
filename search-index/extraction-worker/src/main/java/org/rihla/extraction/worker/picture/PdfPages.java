package org.rihla.extraction.worker.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures. */
public final class PdfPages implements AutoCloseable {

  private static final float POINTS_PER_INCH = 72;
  private static final float OCR_DPI = 300;
  private static final float LOOK_DPI = 24;

  /** A page of A3 at 300 dots per inch; larger ones are drawn with fewer dots. */
  private static final double MOST_PIXELS = 18e6;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * Opens a PDF.
   *
   * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it needs a password
   */
  public static PdfPages open(Path file) throws IOException {
    return new PdfPages(Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()));
  }

  /** Number of pages. */
  public int count() {
    return document.getNumberOfPages();
  }

  /** Whether anything but white is on a page, counted from 0. */
  public boolean inked(int page) throws IOException {
    return GrayImage.of(renderer.renderImageWithDPI(page, dpi(page, LOOK_DPI), ImageType.GRAY))
        .inked();
  }

  /** A page in gray, in the resolution that OCR likes best. */
  public BufferedImage forOcr(int page) throws IOException {
    return renderer.renderImageWithDPI(page, dpi(page, OCR_DPI), ImageType.GRAY);
  }

  /** Width and height of the first page, as it is shown, in inches. */
  public double[] inches() {
    PDRectangle box = document.getPage(0).getCropBox();
    boolean lying = document.getPage(0).getRotation() % 180 != 0;
    double width = box.getWidth() / POINTS_PER_INCH;
    double height = box.getHeight() / POINTS_PER_INCH;
    return lying ? new double[] {height, width} : new double[] {width, height};
  }

  /** The first page in colour. */
  public BufferedImage first(float dpi) throws IOException {
    return renderer.renderImageWithDPI(0, dpi(0, dpi), ImageType.RGB);
  }

  private float dpi(int page, float wanted) {
    PDRectangle box = document.getPage(page).getCropBox();
    double inches =
        Math.max(1, box.getWidth())
            * Math.max(1, box.getHeight())
            / POINTS_PER_INCH
            / POINTS_PER_INCH;
    return (float) Math.min(wanted, Math.sqrt(MOST_PIXELS / inches));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
