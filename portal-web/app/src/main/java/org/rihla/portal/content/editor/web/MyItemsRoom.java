package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.editor.CopyAddress;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.MyItem;
import org.rihla.portal.content.workflow.NewItem;
import org.rihla.portal.content.workflow.Templates;
import org.rihla.portal.content.workflow.WorkLists;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** One's own items, and the way to a new one. */
@Named
@RequestScoped
public class MyItemsRoom {
  private static final String TEMPLATE = "modele";

  @Inject private WorkLists lists;
  @Inject private WorkingCopies copies;
  @Inject private ContentTypes types;
  @Inject private Templates templates;
  @Inject private CurrentCaller caller;

  private @Nullable List<Row> rows;
  private String language = "";

  /**
   * An item in the list.
   *
   * @param state end of the message key of where it stands
   * @param open whether there is a working copy to go on with
   * @param scheduled when it will be published, or null
   * @param item address of where it stands; empty for a translation
   */
  public record Row(
      String id,
      ShownTitle title,
      String type,
      String state,
      String changed,
      String url,
      boolean open,
      @Nullable ShownMoment scheduled,
      String item) {}

  /** A type that may be begun. */
  public record Choice(String key, String label, String description) {}

  /** All of them, last changed first. */
  public List<Row> getRows() {
    List<Row> made = rows;
    if (made == null) {
      made = lists.mine(caller.get()).stream().map(this::row).toList();
      rows = made;
    }
    return made;
  }

  private Row row(MyItem item) {
    Language reader = CurrentRoom.language();
    Room room = item.copy().translated().isPresent() ? Room.TRANSLATING : Room.WRITING;
    return new Row(
        item.copy().item().toString(),
        ShownTitle.of(item.title(), reader),
        types
            .find(item.key().type())
            .map(found -> found.label().in(reader))
            .orElse(item.key().type()),
        item.state().name().toLowerCase(java.util.Locale.ROOT),
        Formats.moment(item.updatedAt(), reader),
        Here.link(room, "fiche", item.copy().toString()),
        item.state() != WorkState.PUBLISHED && item.state() != WorkState.ARCHIVED,
        item.scheduledAt().map(at -> ShownMoment.of(at, reader)).orElse(null),
        room == Room.WRITING ? Here.link(Room.ITEM, "fiche", item.copy().item().toString()) : "");
  }

  /** The types, in the order of menus. */
  public List<Choice> getTypes() {
    Language reader = CurrentRoom.language();
    return types.ordered().stream().map(found -> choice(found, reader)).toList();
  }

  private static Choice choice(ContentType type, Language reader) {
    return new Choice(type.key(), type.label().in(reader), type.description().in(reader));
  }

  /** Begins the next version of an item and goes where it is written. */
  public void change(String item) {
    CopyView copy = copies.open(caller.get(), CopyAddress.read(item).item());
    CurrentRoom.go(Here.link(Room.WRITING, "fiche", copy.id().toString()));
  }

  /** What is called the item that a new one shall be made of; null when there is none. */
  public @Nullable ShownTitle getTemplate() {
    String wanted = CurrentRoom.parameter(TEMPLATE);
    try {
      return wanted.isEmpty()
          ? null
          : ShownTitle.of(
              templates.title(caller.get(), CopyAddress.read(wanted).item()),
              CurrentRoom.language());
    } catch (RefusedException e) {
      return null;
    }
  }

  /** Begins an item with all that another one says, and goes where it is written. */
  public void copy() {
    CopyView copy =
        templates.copy(caller.get(), CopyAddress.read(CurrentRoom.parameter(TEMPLATE)).item());
    CurrentRoom.go(Here.link(Room.WRITING, "fiche", copy.id().toString()));
  }

  /** The address of this page for a new item made of another. */
  static String template(String item) {
    return Here.link(Room.MY_ITEMS, TEMPLATE, item);
  }

  /** What was done last, as the end of a message key; empty when nothing was. */
  public String getDone() {
    return Here.done();
  }

  /** Begins an item and goes where it is written. */
  public void begin() {
    String type = CurrentRoom.parameter("type");
    if (types.find(type).isEmpty()) {
      Here.warn("room.my-items.choose");
      return;
    }
    Language written = Language.ofTag(language).orElse(CurrentRoom.language());
    CopyView copy = copies.begin(caller.get(), new NewItem(type, written, Visibility.PUBLIC));
    CurrentRoom.go(Here.link(Room.WRITING, "fiche", copy.id().toString()));
  }

  public String getLanguage() {
    return language.isEmpty() ? CurrentRoom.language().tag() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
