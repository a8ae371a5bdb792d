package org.rihla.portal.attachment;

import java.util.Locale;
import java.util.Map;

/** Media types by ending. What is not listed is served as bytes to be saved. */
public final class MediaTypes {
  private static final String UNKNOWN = "application/octet-stream";
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("pdf", "application/pdf"),
          Map.entry("csv", "text/csv; charset=UTF-8"),
          Map.entry("txt", "text/plain; charset=UTF-8"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          // Photographs that cannot be redrawn without where they were taken, so nobody gets them.
          Map.entry("heic", "image/heic"),
          Map.entry("heif", "image/heif"),
          Map.entry("avif", "image/avif"),
          Map.entry("jp2", "image/jp2"),
          Map.entry("jpx", "image/jpx"),
          Map.entry("odt", "application/vnd.oasis.opendocument.text"),
          Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
          Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry(
              "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

  private MediaTypes() {}

  /** The media type that a file name promises. */
  public static String of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, UNKNOWN);
  }

  /** Whether a browser may show it in place rather than save it. */
  public static boolean inline(String mediaType) {
    return mediaType.startsWith("image/") || mediaType.equals("application/pdf");
  }
}
