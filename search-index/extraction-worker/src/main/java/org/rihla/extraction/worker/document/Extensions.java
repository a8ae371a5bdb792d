package org.rihla.extraction.worker.document;

/** Names by which LibreOffice knows formats. */
public final class Extensions {

  private Extensions() {}

  /** Extension without the dot of a text document or a presentation. */
  public static String of(String mediaType) {
    return switch (mediaType) {
      case "application/vnd.oasis.opendocument.text" -> "odt";
      case "application/vnd.oasis.opendocument.presentation" -> "odp";
      case "application/vnd.oasis.opendocument.spreadsheet" -> "ods";
      case "application/rtf", "text/rtf" -> "rtf";
      case "application/msword" -> "doc";
      case "application/vnd.ms-powerpoint" -> "ppt";
      case "application/vnd.ms-excel" -> "xls";
      default -> openXml(mediaType);
    };
  }

  private static String openXml(String mediaType) {
    if (mediaType.contains("presentationml") || mediaType.contains("powerpoint")) {
      return "pptx";
    }
    if (mediaType.contains("spreadsheetml") || mediaType.contains("excel")) {
      return "xlsx";
    }
    return mediaType.contains("2006ml") || mediaType.contains("wordml") ? "xml" : "docx";
  }
}
