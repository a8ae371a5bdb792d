package org.rihla.search.bilingual.source;

/**
 * What could not be used in a source, and where; the rest of the source is used all the same.
 *
 * @param file its name
 * @param line counted from 1; 0 if the format knows no lines
 * @param reason in English, for a log
 */
public record SourceProblem(String file, long line, String reason) {

  @Override
  public String toString() {
    return line == 0 ? file + ": " + reason : file + ", line " + line + ": " + reason;
  }
}
