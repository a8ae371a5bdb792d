package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.editor.ChangedField.Line;
import org.rihla.portal.content.editor.ChangedField.Mark;
import org.rihla.portal.content.revision.Comparison;
import org.rihla.portal.content.revision.Detail;
import org.rihla.portal.content.revision.FieldChange;
import org.rihla.portal.content.revision.Revisions;
import org.rihla.portal.language.Language;

/** Comparisons of versions in words: what each field is called and what its values mean. */
@ApplicationScoped
public class VersionTexts {
  @Inject private Revisions revisions;
  @Inject private ItemRepository items;
  @Inject private DraftForms forms;

  /** What differs between two versions of an item. */
  public List<ChangedField> changes(
      Caller caller, ItemId item, RevisionId older, RevisionId newer, Language reader) {
    Comparison comparison = revisions.compare(caller, older, newer);
    ItemKey key =
        items.load(List.of(item)).stream()
            .map(Item::key)
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    ValueText words = forms.words(caller, key, reader);
    return comparison.changes().stream().map(change -> field(change, words, reader)).toList();
  }

  private static ChangedField field(FieldChange change, ValueText words, Language reader) {
    String path = change.path();
    int dot = path.indexOf('.');
    Language language = Language.ofTag(dot < 0 ? "" : path.substring(0, dot)).orElse(reader);
    return new ChangedField(
        words.label(path), language.tag(), language.direction(), lines(change, words));
  }

  private static List<Line> lines(FieldChange change, ValueText words) {
    return switch (change.detail()) {
      case Detail.Words(var pieces) -> List.of(new Line(pieces.stream().map(Mark::of).toList()));
      case Detail.Rows(var rows) ->
          rows.stream().map(row -> line(change.path(), row.before(), row.after(), words)).toList();
      case Detail.Whole() -> List.of(line(change.path(), change.before(), change.after(), words));
    };
  }

  private static Line line(
      String path, @Nullable Object before, @Nullable Object after, ValueText words) {
    String older = words.of(path, before);
    String newer = words.of(path, after);
    if (older.equals(newer)) {
      return new Line(List.of(new Mark("same", newer)));
    }
    List<Mark> marks = new ArrayList<>();
    if (!older.isEmpty()) {
      marks.add(new Mark("removed", older));
    }
    if (!newer.isEmpty()) {
      marks.add(new Mark("added", newer));
    }
    return new Line(marks);
  }
}
