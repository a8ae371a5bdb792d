package org.rihla.extraction.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.DocumentProperties;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.Rendered;

/** How the records of the API stand in a frame. */
final class Values {

  private Values() {}

  static void limits(DataOutputStream out, ExtractionLimits limits) throws IOException {
    out.writeLong(limits.time().toMillis());
    out.writeLong(limits.bytes());
    out.writeInt(limits.pages());
    out.writeInt(limits.characters());
    out.writeInt(limits.embeddedDepth());
    out.writeInt(limits.embeddedCount());
    out.writeInt(limits.archiveRatio());
  }

  static ExtractionLimits limits(DataInputStream in) throws IOException {
    return new ExtractionLimits(
        Duration.ofMillis(in.readLong()),
        in.readLong(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }

  static void page(DataOutputStream out, ExtractedPage page) throws IOException {
    out.writeInt(page.number());
    Fields.constant(out, page.kind());
    Fields.text(out, page.label());
    Fields.text(out, page.text());
    Fields.text(out, page.margins());
    Fields.number(out, page.ocrConfidence());
  }

  static ExtractedPage page(DataInputStream in) throws IOException {
    int number = in.readInt();
    ExtractedPage.Kind kind = Fields.constant(in, ExtractedPage.Kind.class);
    String label = Fields.optionalText(in);
    String text = Fields.text(in);
    String margins = Fields.text(in);
    Long confidence = Fields.optionalNumber(in);
    return new ExtractedPage(
        number, kind, label, text, margins, confidence == null ? null : confidence.intValue());
  }

  static void properties(DataOutputStream out, DocumentProperties properties) throws IOException {
    Fields.text(out, properties.mediaType());
    Fields.text(out, properties.title());
    Fields.texts(out, properties.authors());
    instant(out, properties.created());
    instant(out, properties.modified());
    Fields.text(out, properties.language());
    out.writeInt(properties.pageCount());
  }

  static DocumentProperties properties(DataInputStream in) throws IOException {
    return new DocumentProperties(
        Fields.text(in),
        Fields.optionalText(in),
        Fields.texts(in),
        instant(in),
        instant(in),
        Fields.optionalText(in),
        in.readInt());
  }

  static void rendered(DataOutputStream out, Rendered rendered) throws IOException {
    out.writeInt(rendered.width());
    out.writeInt(rendered.height());
    out.writeInt(rendered.pictures().size());
    for (Rendered.Picture picture : rendered.pictures()) {
      Fields.text(out, picture.file().toString());
      Fields.text(out, picture.mediaType());
      out.writeInt(picture.width());
      out.writeInt(picture.height());
    }
  }

  static Rendered rendered(DataInputStream in) throws IOException {
    int width = in.readInt();
    int height = in.readInt();
    List<Rendered.Picture> pictures = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      pictures.add(
          new Rendered.Picture(
              Path.of(Fields.text(in)), Fields.text(in), in.readInt(), in.readInt()));
    }
    return new Rendered(width, height, pictures);
  }

  private static void instant(DataOutputStream out, @Nullable Instant instant) throws IOException {
    Fields.number(out, instant == null ? null : instant.getEpochSecond());
  }

  private static @Nullable Instant instant(DataInputStream in) throws IOException {
    Long seconds = Fields.optionalNumber(in);
    return seconds == null ? null : Instant.ofEpochSecond(seconds);
  }
}
