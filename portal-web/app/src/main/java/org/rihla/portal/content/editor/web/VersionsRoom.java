package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.editor.ChangedField;
import org.rihla.portal.content.editor.CopyAddress;
import org.rihla.portal.content.editor.VersionTexts;
import org.rihla.portal.content.revision.RevisionSummary;
import org.rihla.portal.content.revision.Revisions;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** The versions of an item: what changed between two of them, and the way back to one. */
@Named
@RequestScoped
public class VersionsRoom {
  @Inject private Revisions revisions;
  @Inject private VersionTexts texts;
  @Inject private CurrentCaller caller;

  private @Nullable List<Row> rows;
  private @Nullable List<ChangedField> changes;

  /**
   * A version.
   *
   * @param kind end of the message key of its occasion
   * @param older whether it is the older one of those compared
   * @param newer whether it is the newer one
   */
  public record Row(
      String id,
      int number,
      String kind,
      String when,
      String author,
      boolean older,
      boolean newer) {}

  public String getId() {
    return CurrentRoom.parameter("fiche");
  }

  private ItemId item() {
    return CopyAddress.read(getId()).item();
  }

  /** Whether there is such an item, and the caller may see its versions. */
  public boolean isFound() {
    try {
      getRows();
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  /** All versions, newest first. */
  public List<Row> getRows() {
    List<Row> made = rows;
    if (made == null) {
      List<RevisionSummary> found = revisions.list(caller.get(), item());
      String newer = chosen("a").orElseGet(() -> id(found, 0));
      String older = chosen("de").orElseGet(() -> id(found, 1));
      made = found.stream().map(version -> row(version, older, newer)).toList();
      rows = made;
    }
    return made;
  }

  private static String id(List<RevisionSummary> found, int place) {
    return place < found.size() ? found.get(place).id().toString() : "";
  }

  private static Optional<String> chosen(String parameter) {
    return Optional.of(CurrentRoom.parameter(parameter)).filter(id -> id.matches("[0-9a-f-]{36}"));
  }

  private static Row row(RevisionSummary version, String older, String newer) {
    Language reader = CurrentRoom.language();
    String id = version.id().toString();
    return new Row(
        id,
        version.number(),
        version.kind().name().toLowerCase(java.util.Locale.ROOT),
        Formats.moment(version.savedAt(), reader),
        version.author(),
        id.equals(older),
        id.equals(newer));
  }

  /** What differs between the two that are chosen; between the last two without a choice. */
  public List<ChangedField> getChanges() {
    List<ChangedField> made = changes;
    if (made == null) {
      Optional<Row> older = getRows().stream().filter(Row::older).findFirst();
      Optional<Row> newer = getRows().stream().filter(Row::newer).findFirst();
      made =
          older.isEmpty() || newer.isEmpty()
              ? List.of()
              : texts.changes(
                  caller.get(),
                  item(),
                  RevisionId.of(older.get().id()),
                  RevisionId.of(newer.get().id()),
                  CurrentRoom.language());
      changes = made;
    }
    return made;
  }

  /** Makes a version the draft of the next one, and goes where it is written. */
  public void restore(String id) {
    revisions.restore(caller.get(), RevisionId.of(id));
    CurrentRoom.go(Here.link(Room.WRITING, "fiche", item().toString()));
  }

  public String getWriting() {
    return Here.link(Room.WRITING, "fiche", getId());
  }
}
