package org.rihla.portal.content.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the values of a field differ. */
public sealed interface Detail {
  /** Word by word; the pieces that are not {@code ADDED} make the older text, and so on. */
  record Words(List<Piece> pieces) implements Detail {}

  /** Entry by entry: elements of a list, rows of a table. */
  record Rows(List<Row> rows) implements Detail {}

  /** One value for another. */
  record Whole() implements Detail {}

  /**
   * An entry.
   *
   * @param before null when it was added
   * @param after null when it was taken away
   */
  record Row(@Nullable Object before, @Nullable Object after) {
    public boolean same() {
      return before != null && before.equals(after);
    }
  }
}
