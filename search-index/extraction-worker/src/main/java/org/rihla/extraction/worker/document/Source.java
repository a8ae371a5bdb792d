package org.rihla.extraction.worker.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * A document to read.
 *
 * @param file where it is
 * @param mediaType as its content shows, its name helping where content does not
 * @param metadata to be filled while it is read
 */
public record Source(Path file, String mediaType, Metadata metadata) {

  private static final TikaConfig TIKA = TikaConfig.getDefaultConfig();

  /** Looks at a file, whose name may be null. */
  public static Source of(Path file, @Nullable String name) throws IOException {
    Metadata metadata = named(name);
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      return new Source(file, detect(stream, metadata), metadata);
    }
  }

  /** What a stream holds; it stands at its beginning afterwards. */
  static String detect(TikaInputStream stream, Metadata metadata) throws IOException {
    MediaType detected = TIKA.getDetector().detect(stream, metadata);
    boolean text =
        DocumentKind.of(detected.toString()).isEmpty()
            && TIKA.getMediaTypeRegistry().isInstanceOf(detected, MediaType.TEXT_PLAIN);
    // Data and programs that are text are read as text, whatever their format is called.
    String type = (text ? MediaType.TEXT_PLAIN : detected).toString();
    metadata.set(Metadata.CONTENT_TYPE, type);
    return type;
  }

  private static Metadata named(@Nullable String name) {
    Metadata metadata = new Metadata();
    if (name != null) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    return metadata;
  }
}
