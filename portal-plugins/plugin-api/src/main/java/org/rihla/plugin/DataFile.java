package org.rihla.plugin;

/**
 * A file that somebody brings in, as a {@link DataImporter} is given it.
 *
 * @since 1.1.0
 */
public interface DataFile {
  /** Its bytes, at most 16 MB; the caller's own copy. */
  byte[] bytes();

  /**
   * What it holds as a table: CSV in UTF-8 with a line of headings, as spreadsheets save it. The
   * portal reads it.
   *
   * @throws NotTableException if it is none; importers let that pass, and the portal says so
   */
  Table table();
}
