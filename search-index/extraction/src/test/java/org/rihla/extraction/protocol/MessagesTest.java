package org.rihla.extraction.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.extraction.DocumentProperties;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.Failed;
import org.rihla.extraction.NoText;
import org.rihla.extraction.Rendered;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.Warning;

class MessagesTest {

  private static final DocumentProperties PROPERTIES =
      new DocumentProperties(
          "application/pdf", "تقرير", List.of("A", "ب"), Instant.EPOCH, null, "ar", 7);

  private static byte[] written(Message... messages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MessageWriter writer = new MessageWriter(bytes);
    for (Message message : messages) {
      writer.write(message);
    }
    return bytes.toByteArray();
  }

  private static MessageReader reader(byte[] bytes) {
    return new MessageReader(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    List<Message> messages =
        List.of(
            new Message.Ready(),
            new Message.ReadJob(Path.of("/tmp/ملف"), ExtractionRequest.named("é.pdf").in("ar")),
            new Message.DrawJob(
                Path.of("/a"),
                Path.of("/b"),
                new ThumbnailRequest(null, "image/png", List.of(320, 160), ExtractionLimits.USUAL)),
            new Message.PageRead(
                new ExtractedPage(3, ExtractedPage.Kind.SLIDE, null, "نص", "pied", 88)),
            new Message.PageRead(
                new ExtractedPage(4, ExtractedPage.Kind.SHEET, "Feuil1", "a\tb", "", null)),
            new Message.ReadEnded(new Extracted(PROPERTIES, List.of(), Set.of(Warning.TEXT_CUT))),
            new Message.ReadEnded(new NoText(PROPERTIES, Set.of())),
            new Message.ReadEnded(new Encrypted("application/pdf")),
            new Message.ReadEnded(new Unsupported("video/mp4")),
            new Message.ReadEnded(new TooLarge(TooLarge.Limit.ARCHIVE_RATIO)),
            new Message.ReadEnded(new Failed(Failed.Reason.DAMAGED)));
    MessageReader reader = reader(written(messages.toArray(Message[]::new)));
    for (Message message : messages) {
      assertThat(reader.read()).isEqualTo(message);
    }
    assertThatIOException().isThrownBy(reader::read).isInstanceOf(EOFException.class);
  }

  @Test
  void picturesAreReadByWhoAskedForThem() throws IOException {
    Message.DrawEnded drawn =
        new Message.DrawEnded(
            new Rendered(
                40, 30, List.of(new Rendered.Picture(Path.of("/b/16.jpg"), "image/jpeg", 16, 12))));
    Message.DrawEnded refused = new Message.DrawEnded(new Unsupported("text/plain"));
    MessageReader reader = reader(written(drawn, refused));
    assertThat(reader.readDrawn()).isEqualTo(drawn);
    assertThat(reader.readDrawn()).isEqualTo(refused);
  }

  @Test
  void noLengthIsBelieved() throws IOException {
    byte[] huge = {0x7f, -1, -1, -1, 0};
    assertThatIOException().isThrownBy(() -> reader(huge).read());
    byte[] negative = {-1, -1, -1, -1};
    assertThatIOException().isThrownBy(() -> reader(negative).read());
    byte[] page =
        written(
            new Message.PageRead(
                new ExtractedPage(1, ExtractedPage.Kind.PAGE, null, "text", "", null)));
    assertThatIOException().isThrownBy(() -> reader(Arrays.copyOf(page, page.length - 3)).read());
    for (int i = 4; i < page.length; i++) {
      byte[] damaged = page.clone();
      damaged[i] ^= 0x40;
      try {
        reader(damaged).read();
      } catch (IOException expected) {
        assertThat(expected).isNotNull();
      }
    }
  }
}
