package org.rihla.extraction.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.WorkerSettings;
import org.rihla.extraction.client.DocumentWorkers;

/**
 * Page numbers and OCR on pages whose text is known.
 *
 * @param out for the report
 * @param settings of the worker
 */
record AccuracyBench(PrintStream out, WorkerSettings settings) {

  private static final int PAGES = 30;
  private static final int SCANS = 5;
  private static final double DIRT = 0.02;

  void run() throws IOException {
    Path folder = Files.createTempDirectory("rihla-bench");
    try (DocumentWorkers workers = DocumentWorkers.open(settings)) {
      Path libreOffice = settings.programs().libreOffice();
      for (boolean arabic : new boolean[] {false, true}) {
        if (libreOffice != null) {
          Path own = Files.createDirectories(folder.resolve(arabic ? "ar" : "fr"));
          Path text = Samples.textDocument(own, PAGES, arabic);
          Path slides = Samples.presentation(own, PAGES, arabic);
          for (String format : List.of("pdf", "docx", "doc", "odt", "rtf")) {
            numbers(workers, Samples.converted(libreOffice, text, format), arabic);
          }
          for (String format : List.of("odp", "pptx", "ppt")) {
            numbers(workers, Samples.converted(libreOffice, slides, format), arabic);
          }
        }
        ocr(workers, folder, arabic, 0);
        ocr(workers, folder, arabic, DIRT);
      }
    }
  }

  private void numbers(DocumentWorkers workers, Path file, boolean arabic) {
    String name = String.valueOf(file.getFileName());
    int right = 0;
    if (workers.extract(file, ExtractionRequest.named(name)) instanceof Extracted extracted) {
      for (ExtractedPage page : extracted.pages()) {
        boolean paged = page.kind() != ExtractedPage.Kind.SECTION;
        right += paged && page.text().contains(Samples.token(page.number(), arabic)) ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT, "%s %s: %d of %d page numbers right%n", language(arabic), name, right, PAGES);
  }

  private void ocr(DocumentWorkers workers, Path folder, boolean arabic, double dirt)
      throws IOException {
    double errors = 0;
    long nanoseconds = 0;
    for (int scan = 1; scan <= SCANS; scan++) {
      List<String> paragraphs = paragraphs(scan, arabic);
      Path image = RenderedPage.write(folder.resolve("scan.png"), paragraphs, arabic, dirt);
      long begun = System.nanoTime();
      var result = workers.extract(image, ExtractionRequest.named("scan.png"));
      nanoseconds += System.nanoTime() - begun;
      String read =
          result instanceof Extracted extracted ? extracted.pages().getFirst().text() : "";
      errors += CharacterErrors.rate(String.join("\n", paragraphs), read);
    }
    double minutes = Duration.ofNanos(nanoseconds).toMillis() / 60_000d;
    out.printf(
        Locale.ROOT,
        "%s OCR, dirt %.2f: character error rate %.4f, %.1f pages/min%n",
        language(arabic),
        dirt,
        errors / SCANS,
        SCANS / minutes);
  }

  private static List<String> paragraphs(int scan, boolean arabic) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      paragraphs.add(String.join(" ", Samples.sentences(scan + i, arabic)));
      paragraphs.add(String.join(" ", Samples.sentences(scan + i + 2, arabic)));
    }
    return paragraphs;
  }

  private static String language(boolean arabic) {
    return arabic ? "Arabic" : "French";
  }
}
