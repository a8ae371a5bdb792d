package org.rihla.portal.content.intake;

import java.util.Locale;

/** Why a file or a line of a table cannot be imported. Messages have the key {@link #key}. */
public enum IntakeFault {
  /** The table is not UTF-8 or not CSV; the argument is the reader's remark. */
  TABLE,
  /** A column that nobody knows; the argument is its name. */
  COLUMN,
  /** The table has no column {@code file}. */
  FILE_COLUMN,
  /** A line has more or fewer cells than the header. */
  CELLS,
  /** A line names no file. */
  FILE_MISSING,
  /** There is no such file; the argument is what the line says. */
  FILE_UNKNOWN,
  /** A file is named by two lines; the argument is the other line. */
  FILE_TWICE,
  /** Not {@code type/key}; the argument is what the line says. */
  ITEM,
  /** An item that readers are not given, so that files cannot be added to it here. */
  ITEM_UNPUBLISHED,
  /** Neither the table nor the declarations say which type new items have. */
  TYPE_MISSING,
  /** A type that has no field for files; the argument is the type. */
  TYPE_WITHOUT_FILES,
  /** Not {@code fr} or {@code ar}; the argument is what the line says. */
  LANGUAGE,
  /** Not a day; the argument is what the line says. */
  DAY,
  /** Not a visibility; the argument is what the line says. */
  VISIBILITY,
  /** Two lines of one item say different things; arguments are column and other line. */
  CONTRADICTION,
  /** Fields of this kind do not fit a cell; the argument is the column. */
  KIND,
  /** Larger than files may be; the argument is the limit in MB. */
  TOO_LARGE,
  /** There is nothing in the file. */
  EMPTY,
  /** It could not be read or stored; the argument is the system's remark. */
  FAILED,
  /** No file was found. */
  NOTHING;

  /** The key of its words. */
  public String key() {
    return "import.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
