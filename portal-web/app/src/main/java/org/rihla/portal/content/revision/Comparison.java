package org.rihla.portal.content.revision;

import java.util.List;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;

/**
 * What differs between two versions.
 *
 * @param changes in the order of their paths; empty when nothing does
 */
public record Comparison(List<FieldChange> changes) {

  /** Compares an older draft with a newer one. */
  public static Comparison of(DraftTree older, DraftTree newer) {
    return new Comparison(older.editsTo(newer).stream().map(Comparison::change).toList());
  }

  private static FieldChange change(FieldEdit edit) {
    return new FieldChange(edit.path(), edit.base(), edit.value(), detail(edit));
  }

  private static Detail detail(FieldEdit edit) {
    Object before = edit.base();
    Object after = edit.value();
    if (before instanceof List<?> || after instanceof List<?>) {
      return new Detail.Rows(RowDiff.between(list(before), list(after)));
    }
    boolean texts =
        (before == null || before instanceof String) && (after == null || after instanceof String);
    return texts
        ? new Detail.Words(WordDiff.between(text(before), text(after)))
        : new Detail.Whole();
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
