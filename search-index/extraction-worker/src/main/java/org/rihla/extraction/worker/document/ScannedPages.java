package org.rihla.extraction.worker.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.picture.GrayImage;
import org.rihla.extraction.worker.picture.ImageFile;
import org.rihla.extraction.worker.picture.PdfPages;
import org.rihla.extraction.worker.program.Ocr;
import org.rihla.extraction.worker.program.OcrText;
import org.rihla.extraction.worker.text.Characters;
import org.rihla.extraction.worker.text.DividedWords;

/** Reads pages that are pictures: of a PDF where it has no text, and of images. */
final class ScannedPages {

  private final Ocr ocr;

  ScannedPages(Ocr ocr) {
    this.ocr = ocr;
  }

  boolean possible() {
    return ocr.possible();
  }

  /**
   * Reads the blank pages of a PDF.
   *
   * @param pages whose first ones are those of the PDF; otherwise nothing is done
   */
  void readPdf(Path pdf, List<Draft> pages, Work work) throws IOException {
    List<Draft> paper = pages.stream().filter(page -> page.kind() != Kind.SECTION).toList();
    if (!work.request().ocr() || paper.stream().noneMatch(Draft::blank)) {
      return;
    }
    try (PdfPages pictures = PdfPages.open(pdf)) {
      if (pictures.count() < paper.size() || pages.getFirst().kind() == Kind.SECTION) {
        return;
      }
      for (int i = 0; i < paper.size(); i++) {
        if (paper.get(i).blank() && pictures.inked(i) && !read(pictures, i, paper.get(i), work)) {
          return;
        }
      }
    } catch (IOException | RuntimeException undrawable) {
      work.costs().warn(Warning.PARTLY_DAMAGED);
    }
  }

  /** Whether it makes sense to go on. */
  private boolean read(PdfPages pictures, int page, Draft draft, Work work) throws IOException {
    if (!ocr.possible()) {
      work.costs().warn(Warning.OCR_ABSENT);
      return false;
    }
    if (work.budget().spent()) {
      work.costs().warn(Warning.OCR_UNFINISHED);
      return false;
    }
    read(GrayImage.of(pictures.forOcr(page)), draft, work);
    return true;
  }

  /** A page for each frame of an image. */
  List<Draft> readImage(Path file, Work work) throws IOException {
    if (!work.request().ocr()) {
      return List.of(new Draft(Kind.PAGE, null));
    }
    List<Draft> pages = new ArrayList<>();
    try (ImageFile image = ImageFile.open(file)) {
      for (int frame = 0; frame < image.frames() && work.costs().roomForPage(); frame++) {
        Draft page = new Draft(Kind.PAGE, null);
        pages.add(page);
        if (!ocr.possible()) {
          work.costs().warn(Warning.OCR_ABSENT);
        } else if (work.budget().spent()) {
          work.costs().warn(Warning.OCR_UNFINISHED);
        } else {
          BufferedImage upright = image.forOcr(frame);
          read(GrayImage.of(upright), page, work);
        }
      }
    }
    return pages;
  }

  private void read(GrayImage image, Draft draft, Work work) throws IOException {
    Path file = work.file(".pgm");
    image.write(file);
    Ocr.Look look = ocr.look(file, work.budget().left());
    if (look.rotate() != 0) {
      image.turned(look.rotate()).write(file);
    }
    Optional<OcrText> words = ocr.read(file, look, work.request().language(), work.budget());
    if (words.isEmpty()) {
      work.costs().warn(work.budget().spent() ? Warning.OCR_UNFINISHED : Warning.PARTLY_DAMAGED);
    } else if (words.get().plausible()) {
      String text = Characters.clean(words.get().text());
      String whole = new DividedWords(List.of(text)).join(text);
      draft.readByOcr(
          whole.substring(0, work.costs().room(whole.length())), words.get().confidence());
    }
    Files.deleteIfExists(file);
  }
}
