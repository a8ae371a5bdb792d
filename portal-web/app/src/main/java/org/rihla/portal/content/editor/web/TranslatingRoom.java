package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.translation.TranslationDesk;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;

/** A translation beside its source, field by field. It is saved as any other working copy. */
@Named
@RequestScoped
public class TranslatingRoom {
  @Inject private WritingRoom room;
  @Inject private TranslationForms forms;
  @Inject private TranslationDesk desk;
  @Inject private CurrentCaller caller;

  private @Nullable List<SideBySide> fields;

  /** Whether there is such a translation, and the caller may know of it. */
  public boolean isFound() {
    return room.isFound() && room.copyId().translated().isPresent();
  }

  /** The fields in their order, each with what it says in the source. */
  public List<SideBySide> getFields() {
    List<SideBySide> made = fields;
    if (made == null) {
      made = forms.fields(caller.get(), room.getCopy(), CurrentRoom.language());
      fields = made;
    }
    return made;
  }

  public Language getSource() {
    return room.getWritten().other();
  }

  /** Whether the source has changed since the translation last followed it. */
  public boolean isOutdated() {
    return getFields().stream().anyMatch(field -> !field.changes().isEmpty());
  }

  /** Notes that the translation says what the source says now. */
  public void follow() {
    CopyId id = room.copyId();
    desk.followed(caller.get(), id);
    CurrentRoom.go(Here.link(org.rihla.portal.room.Room.TRANSLATING, "fiche", id.toString()));
  }
}
