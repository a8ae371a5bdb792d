package org.rihla.portal.content.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Compares lists entry by entry: what moved apart is paired where it changed in place. */
final class RowDiff {
  private RowDiff() {}

  static List<Detail.Row> between(List<?> before, List<?> after) {
    List<Object> older = new ArrayList<>(before);
    List<Object> newer = new ArrayList<>(after);
    List<Detail.Row> rows = new ArrayList<>();
    int place = 0;
    for (AbstractDelta<Object> delta : DiffUtils.diff(older, newer).getDeltas()) {
      int start = delta.getSource().getPosition();
      older.subList(place, start).forEach(entry -> rows.add(new Detail.Row(entry, entry)));
      pair(delta.getSource().getLines(), delta.getTarget().getLines(), rows);
      place = start + delta.getSource().size();
    }
    older.subList(place, older.size()).forEach(entry -> rows.add(new Detail.Row(entry, entry)));
    return List.copyOf(rows);
  }

  private static void pair(List<Object> removed, List<Object> added, List<Detail.Row> rows) {
    for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
      rows.add(
          new Detail.Row(
              i < removed.size() ? removed.get(i) : null, i < added.size() ? added.get(i) : null));
    }
  }
}
