package org.rihla.extraction.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.NoText;
import org.rihla.extraction.Programs;
import org.rihla.extraction.Warning;
import org.rihla.extraction.client.DocumentWorkers;
import org.rihla.extraction.worker.Workers;

/** Text is found on the page where it stands, in both languages. */
class PagesIT {

  private static final int PAGES = 5;
  private static final Duration TIME = Duration.ofMinutes(5);

  @TempDir private static Path folder;
  private static DocumentWorkers workers;
  private static DocumentWorkers bare;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Workers.settings());
    bare = DocumentWorkers.open(Workers.settings().programs(Programs.NONE));
  }

  @AfterAll
  static void close() {
    workers.close();
    bare.close();
  }

  private static Path libreOffice() {
    Path program = Workers.settings().programs().libreOffice();
    Workers.needed(program != null, "LibreOffice");
    return Objects.requireNonNull(program);
  }

  private static ExtractionRequest request(Path file) {
    return ExtractionRequest.named(String.valueOf(file.getFileName()))
        .within(ExtractionLimits.USUAL.time(TIME));
  }

  private static Extracted read(DocumentWorkers with, Path file) {
    return (Extracted) with.extract(file, request(file));
  }

  private static void numbersAreRight(Path file, Kind kind, boolean arabic) {
    Extracted read = read(workers, file);
    assertThat(read.properties().pageCount()).as(file.toString()).isEqualTo(PAGES);
    assertThat(read.pages())
        .as(file.toString())
        .hasSize(PAGES)
        .allMatch(page -> page.kind() == kind)
        .allMatch(page -> page.text().contains(Samples.token(page.number(), arabic)))
        .allMatch(page -> holds(page, Samples.sentences(page.number(), arabic)));
  }

  /** A mark may be drawn beside the letter that it belongs to; search does without marks. */
  private static String bare(String text) {
    return text.replaceAll("\\p{Mn}", "").replaceAll("\\s+", " ");
  }

  private static boolean holds(ExtractedPage page, List<String> sentences) {
    String text = bare(page.text());
    return sentences.stream().map(PagesIT::bare).allMatch(text::contains);
  }

  private static Path text(boolean arabic, String format) throws IOException {
    Path own = Files.createDirectories(folder.resolve("text" + arabic));
    return Samples.converted(libreOffice(), Samples.textDocument(own, PAGES, arabic), format);
  }

  private static Path slides(boolean arabic, String format) throws IOException {
    Path own = Files.createDirectories(folder.resolve("slides" + arabic));
    return Samples.converted(libreOffice(), Samples.presentation(own, PAGES, arabic), format);
  }

  @Test
  void pagesOfAPdfAreInLogicalOrder() throws IOException {
    numbersAreRight(text(true, "pdf"), Kind.PAGE, true);
  }

  @Test
  void pagesOfATextDocumentAreThoseOfItsLayout() throws IOException {
    numbersAreRight(text(true, "docx"), Kind.PAGE, true);
  }

  @Test
  void withoutLayoutATextDocumentHasSectionsAndNoPages() throws IOException {
    Extracted read = read(bare, text(false, "docx"));
    assertThat(read.pages()).allMatch(page -> page.kind() == Kind.SECTION);
    assertThat(read.warnings()).contains(Warning.LIBREOFFICE_ABSENT);
  }

  @Test
  void slidesKeepTheirNumbers() throws IOException {
    numbersAreRight(slides(true, "odp"), Kind.SLIDE, true);
    numbersAreRight(slides(false, "pptx"), Kind.SLIDE, false);
  }

  @Test
  void sheetsBearTheirNames() {
    Path shared = Workers.shared("documents/LibreOfficeCalc_ods_1.3.ods");
    Workers.needed(Files.exists(shared), shared.toString());
    assertThat(read(bare, shared).pages())
        .allMatch(page -> page.kind() == Kind.SHEET && "Sheet1".equals(page.label()));
  }

  @Test
  void aScanIsReadAndSaidToBeOne() throws IOException {
    Set<String> languages = workers.capabilities().ocrLanguages();
    Workers.needed(languages.containsAll(Set.of("ara", "fra")), "tesseract with ara and fra");
    for (boolean arabic : new boolean[] {false, true}) {
      String written = String.join("\n", Samples.sentences(1, arabic));
      Path scan =
          RenderedPage.write(folder.resolve("scan.png"), List.of(written.split("\n")), arabic, 0);
      ExtractedPage page = read(workers, scan).pages().getFirst();
      assertThat(page.fromOcr()).isTrue();
      assertThat(CharacterErrors.rate(written, page.text())).isLessThan(0.1);
    }
  }

  @Test
  void withoutTesseractAScanHasNoTextAndAWarning() throws IOException {
    Path scan =
        RenderedPage.write(folder.resolve("bare.png"), Samples.sentences(1, false), false, 0);
    assertThat(bare.extract(scan, request(scan)))
        .isInstanceOfSatisfying(
            NoText.class, none -> assertThat(none.warnings()).contains(Warning.OCR_ABSENT));
    assertThat(bare.capabilities().ocr()).isFalse();
  }
}
