package org.rihla.portal.platform.csv;

/** A file is no CSV in UTF-8. */
public class NotCsvException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final String remark;

  NotCsvException(long line, String remark) {
    super(line + ": " + remark);
    this.line = line;
    this.remark = remark;
  }

  /** Where, counted from 1. */
  public long line() {
    return line;
  }

  /** What the reader of the format says; the name of the encoding if that is what is wrong. */
  public String remark() {
    return remark;
  }
}
