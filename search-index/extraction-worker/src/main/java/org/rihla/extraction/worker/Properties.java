package org.rihla.extraction.worker;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.DocumentProperties;
import org.rihla.extraction.worker.text.Characters;

/** What a document says about itself, out of what Tika found. */
final class Properties {

  private static final String TAG = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*";

  private Properties() {}

  static DocumentProperties of(Metadata metadata, int pages) {
    List<String> authors =
        Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
            .map(Properties::line)
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(DocumentProperties.MOST_AUTHORS)
            .toList();
    return new DocumentProperties(
        String.valueOf(metadata.get(Metadata.CONTENT_TYPE)),
        optional(metadata.get(TikaCoreProperties.TITLE)),
        authors,
        instant(metadata, TikaCoreProperties.CREATED),
        instant(metadata, TikaCoreProperties.MODIFIED),
        language(metadata),
        pages);
  }

  private static @Nullable String optional(@Nullable String text) {
    String line = text == null ? "" : line(text);
    return line.isEmpty() ? null : line;
  }

  private static String line(String text) {
    String line = Characters.clean(text).replaceAll("\\s+", " ").strip();
    return line.length() <= DocumentProperties.LONGEST
        ? line
        : line.substring(0, DocumentProperties.LONGEST - 1) + "…";
  }

  private static @Nullable Instant instant(Metadata metadata, Property property) {
    Date date = metadata.getDate(property);
    return date == null ? null : date.toInstant();
  }

  private static @Nullable String language(Metadata metadata) {
    String said = metadata.get(TikaCoreProperties.LANGUAGE);
    String tag = said == null ? metadata.get(Metadata.CONTENT_LANGUAGE) : said;
    return tag == null || !tag.strip().matches(TAG) ? null : tag.strip().replace('_', '-');
  }
}
