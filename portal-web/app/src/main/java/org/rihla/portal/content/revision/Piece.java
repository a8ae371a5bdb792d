package org.rihla.portal.content.revision;

/** A stretch of text that two versions share, or that only one of them has. */
public record Piece(Mark mark, String text) {
  /** Which version has it. */
  public enum Mark {
    SAME,
    REMOVED,
    ADDED
  }
}
