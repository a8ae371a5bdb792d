package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an item as it is shown.
 *
 * @param key key of the field
 * @param label its label
 * @param kind key of its kind; the view chooses by it
 * @param values values of all kinds but rich text, tables and files
 * @param html safe HTML of a rich text, otherwise null
 * @param htmlIn the language of the HTML, otherwise null
 * @param table a table, otherwise null
 * @param files files, otherwise empty
 * @param archive address of an archive of all files of the item, where there are several; or null
 */
public record FieldView(
    String key,
    String label,
    String kind,
    List<Value> values,
    @Nullable String html,
    @Nullable TextIn htmlIn,
    @Nullable TableView table,
    List<FileView> files,
    @Nullable String archive) {

  /** A field without files. */
  public FieldView(
      String key,
      String label,
      String kind,
      List<Value> values,
      @Nullable String html,
      @Nullable TextIn htmlIn,
      @Nullable TableView table) {
    this(key, label, kind, values, html, htmlIn, table, List.of(), null);
  }

  /** A field of short values. */
  public static FieldView of(String key, String label, String kind, List<Value> values) {
    return new FieldView(key, label, kind, values, null, null, null);
  }

  /**
   * A short value.
   *
   * @param url where it leads, or null
   * @param note smaller text beside it, such as a Hijri date or a role; may be empty
   * @param iso for a {@code time} element, or null
   */
  public record Value(TextIn text, @Nullable String url, String note, @Nullable String iso) {
    public static Value plain(TextIn text) {
      return new Value(text, null, "", null);
    }

    public static Value link(TextIn text, @Nullable String url) {
      return new Value(text, url, "", null);
    }
  }

  /** A table: only the columns in which some row has a value. */
  public record TableView(List<String> columns, List<List<Cell>> rows) {}

  /** A cell; {@code column} repeats its heading for narrow screens. */
  public record Cell(String column, List<Value> values) {}

  /**
   * A file.
   *
   * @param size in words
   * @param format its ending in capitals
   * @param language its own language's name, may be empty
   * @param pages how many it has, in words; may be empty
   * @param state how far it has been read, in words; empty when it has been
   * @param text address of its text, or null when there is none
   * @param picture of it, or null
   */
  public record FileView(
      String url,
      TextIn title,
      String format,
      String size,
      String language,
      String pages,
      String state,
      @Nullable String text,
      @Nullable PictureView picture) {}

  /**
   * A picture of a file.
   *
   * @param sources addresses by width, as {@code srcset} takes them
   * @param width of the narrowest, in pixels
   * @param height of the narrowest, in pixels
   * @param image whether the file is an image itself, rather than a document
   * @param alternative what an image shows; empty for a document, whose title stands beside
   * @param caption of an image, may be empty
   */
  public record PictureView(
      String url,
      String sources,
      int width,
      int height,
      boolean image,
      String alternative,
      TextIn caption) {}
}
