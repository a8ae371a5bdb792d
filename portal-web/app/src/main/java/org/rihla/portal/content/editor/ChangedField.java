package org.rihla.portal.content.editor;

import java.util.List;
import org.rihla.portal.content.revision.Piece;

/**
 * A field that two versions have differently.
 *
 * @param label what it is called
 * @param lang language of its text; empty where it has none of its own
 * @param dir direction of its text
 * @param lines what it says in both, as pieces that they share or that one of them has
 */
public record ChangedField(String label, String lang, String dir, List<Line> lines) {

  /** A paragraph of text, an element of a list, or a row of a table. */
  public record Line(List<Mark> marks) {}

  /**
   * A stretch of text.
   *
   * @param kind {@code same}, {@code removed} or {@code added}
   */
  public record Mark(String kind, String text) {
    /** A stretch of a comparison. */
    public static Mark of(Piece piece) {
      return new Mark(piece.mark().name().toLowerCase(java.util.Locale.ROOT), piece.text());
    }
  }
}
