package org.rihla.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.Warning;
import org.rihla.extraction.client.DocumentWorkers;

class BadInputIT {

  private static final Duration TIME = Duration.ofMinutes(2);

  @TempDir private static Path folder;
  private static DocumentWorkers workers;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Workers.bare());
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  private static ExtractionResult extract(Path file) {
    long begun = System.nanoTime();
    ExtractionResult result = workers.extract(file, Workers.request(file, TIME).withoutOcr());
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .as(file.toString())
        .isLessThan(TIME.plusSeconds(5).plusSeconds(60));
    assertThat(result)
        .as(file.toString())
        .isNotIn(new Failed(Failed.Reason.NO_WORKER), new Failed(Failed.Reason.STOPPED));
    return result;
  }

  private static Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("../../note.txt"));
      zip.write("texte du niveau".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void everyDocumentOfTheCollectionComesToAnEnd() throws IOException {
    for (Path document : Workers.sharedDocuments()) {
      ExtractionResult result = extract(document);
      if (document.toString().matches(".*(protected_passtika|protected_upper_case|_drm).*")) {
        assertThat(result).as(document.toString()).isInstanceOf(Encrypted.class);
      }
      assertThat(result).as(document.toString()).isNotEqualTo(new Failed(Failed.Reason.CRASHED));
    }
  }

  @Test
  void archivesInArchivesAreReadToTheirLimit() throws IOException {
    byte[] inner = zip("fond.txt", "tout au fond".getBytes(StandardCharsets.UTF_8));
    for (int level = 0; level < 8; level++) {
      inner = zip("niveau" + level + ".zip", inner);
    }
    assertThat(extract(file("poupees.zip", inner)))
        .isInstanceOfSatisfying(
            Extracted.class,
            read -> {
              assertThat(read.warnings()).contains(Warning.EMBEDDED_LEFT_OUT);
              assertThat(read.pages())
                  .hasSize(4)
                  .allMatch(page -> page.text().equals("texte du niveau"));
            });
  }

  @Test
  void aBombIsRefused() throws IOException {
    Path bomb = folder.resolve("bombe.zip");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int megabytes = 0; megabytes < 300; megabytes++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(extract(bomb)).isEqualTo(new TooLarge(TooLarge.Limit.ARCHIVE_RATIO));
  }

  @Test
  void theContentCountsAndNotTheName() throws IOException {
    Path pdf = Pdfs.pages(folder.resolve("rapport.docx"), 2);
    assertThat(extract(pdf))
        .isInstanceOfSatisfying(
            Extracted.class,
            read -> assertThat(read.properties().mediaType()).isEqualTo("application/pdf"));
    assertThat(extract(file("photo.jpg", "des mots".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Extracted.class);
    byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0};
    assertThat(extract(file("rapport.pdf", program))).isInstanceOf(Unsupported.class);
  }

  @Test
  void anEmptyFileIsNotSupportedAndAnAbsentOneNotReadable() throws IOException {
    assertThat(extract(file("vide.pdf", new byte[0])))
        .isEqualTo(new Unsupported("application/octet-stream"));
    assertThat(extract(folder.resolve("absent.pdf")))
        .isEqualTo(new Failed(Failed.Reason.UNREADABLE));
    assertThat(extract(folder)).isEqualTo(new Failed(Failed.Reason.UNREADABLE));
  }

  @Test
  void aTruncatedPdfGivesWhatIsLeftOrIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(Pdfs.pages(folder.resolve("entier.pdf"), 20));
    assertThat(extract(file("tronque.pdf", Arrays.copyOf(whole, whole.length / 2))))
        .isNotIn(new Failed(Failed.Reason.CRASHED));
    assertThat(extract(file("debut.pdf", Arrays.copyOf(whole, 20))))
        .isEqualTo(new Failed(Failed.Reason.DAMAGED));
  }

  @Test
  void aPdfWithAPasswordIsEncrypted() throws IOException {
    assertThat(extract(Pdfs.encrypted(folder.resolve("secret.pdf"))))
        .isEqualTo(new Encrypted("application/pdf"));
  }
}
