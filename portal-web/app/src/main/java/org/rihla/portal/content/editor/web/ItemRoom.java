package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.editor.CopyAddress;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.content.workflow.HistoryEntry;
import org.rihla.portal.content.workflow.Standing;
import org.rihla.portal.content.workflow.Standings;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** Where an item stands and what happened to it. */
@Named
@RequestScoped
public class ItemRoom {
  @Inject private Standings standings;
  @Inject private WorkingCopies copies;
  @Inject private ContentTypes types;
  @Inject private CurrentCaller caller;

  private @Nullable Standing standing;

  /**
   * Something that is being written of it.
   *
   * @param state end of the message key of where it stands
   * @param scheduled when it will be published, or null
   */
  public record Copy(
      String label,
      String state,
      String by,
      String changed,
      @Nullable ShownMoment scheduled,
      String url) {}

  /**
   * Something that happened.
   *
   * @param step end of a message key
   * @param remark in the words of who took the step, or empty
   */
  public record Event(String step, String language, String by, String when, String remark) {}

  ItemId id() {
    return CopyAddress.read(CurrentRoom.parameter("fiche")).item();
  }

  /** Whether there is such an item, and the caller looks after it. */
  public boolean isFound() {
    try {
      return standing().item().equals(id());
    } catch (RefusedException e) {
      return false;
    }
  }

  private Standing standing() {
    Standing found = standing;
    if (found == null) {
      found = standings.of(caller.get(), id());
      standing = found;
    }
    return found;
  }

  public ShownTitle getTitle() {
    return ShownTitle.of(standing().title(), CurrentRoom.language());
  }

  public String getType() {
    return types.get(standing().key().type()).label().in(CurrentRoom.language());
  }

  /** End of the message key of where it stands. */
  public String getState() {
    return standing().state().name().toLowerCase(Locale.ROOT);
  }

  public boolean isPublished() {
    return standing().state() == WorkState.PUBLISHED;
  }

  public boolean isArchived() {
    return standing().state() == WorkState.ARCHIVED;
  }

  /** Whether the caller may set its times and bring it back. */
  public boolean isMayPublish() {
    return standing().mayPublish();
  }

  /** Where readers read it. */
  public String getAddress() {
    Language reader = CurrentRoom.language();
    return Links.item(reader, types.get(standing().key().type()), standing().slug().in(reader));
  }

  /** Why it was withdrawn; null when nobody said so. */
  public @Nullable TextIn getReason() {
    LocalizedText reason = standing().reason();
    Language reader = CurrentRoom.language();
    return reason.isEmpty()
        ? null
        : TextIn.of(reason.inOrOther(reader), reason.languageShown(reader), reader);
  }

  /** When it will be archived by itself; null for never. */
  public @Nullable ShownMoment getExpiry() {
    return standing()
        .expiresAt()
        .map(at -> ShownMoment.of(at, CurrentRoom.language()))
        .orElse(null);
  }

  /** What is being written of it. */
  public List<Copy> getCopies() {
    Language reader = CurrentRoom.language();
    return standing().copies().stream().map(copy -> copy(copy, reader)).toList();
  }

  private static Copy copy(Standing.Copy copy, Language reader) {
    Room room = copy.id().translated().isPresent() ? Room.TRANSLATING : Room.WRITING;
    String label =
        copy.id()
            .translated()
            .map(language -> language.nameIn(reader))
            .orElseGet(() -> Messages.in(reader).get("room.item.next"));
    return new Copy(
        label,
        copy.state().name().toLowerCase(Locale.ROOT),
        copy.by(),
        Formats.moment(copy.updatedAt(), reader),
        copy.scheduledAt().map(at -> ShownMoment.of(at, reader)).orElse(null),
        Here.link(room, "fiche", copy.id().toString()));
  }

  /** Whether the next version is being written. */
  public boolean isWritten() {
    return standing().copies().stream().anyMatch(copy -> copy.id().translated().isEmpty());
  }

  /** Everything that happened to it, newest first. */
  public List<Event> getHistory() {
    Language reader = CurrentRoom.language();
    return copies.history(caller.get(), id()).stream()
        .map(entry ->
            new Event(
                entry.step().name().toLowerCase(Locale.ROOT),
                entry.language().map(language -> language.nameIn(reader)).orElse(""),
                entry.name(),
                Formats.moment(entry.at(), reader),
                remark(entry, reader)))
        .toList();
  }

  /** Of a scheduled publication the history keeps when, of one that failed the code of why. */
  private static String remark(HistoryEntry entry, Language reader) {
    return switch (entry.step()) {
      case SCHEDULE -> ShownMoment.of(Instant.parse(entry.remark()), reader).text();
      case FAIL -> Messages.in(reader).get("room.item.failed");
      default -> entry.remark();
    };
  }

  /** The address at which a new item is made of it. */
  public String getTemplate() {
    return MyItemsRoom.template(id().toString());
  }

  /** The address of its versions. */
  public String getVersions() {
    return Here.link(Room.VERSIONS, "fiche", id().toString());
  }

  /** The address of this page once something was done. */
  String after(Step step) {
    return Here.item(id(), step);
  }

  /** The address of this page once its time was set or taken away. */
  String after(String done) {
    return Here.link(Room.ITEM, "fiche", id().toString()) + "&fait=" + done;
  }

  /** What was done last, as the end of a message key; empty when nothing was. */
  public String getDone() {
    return Here.done();
  }
}
