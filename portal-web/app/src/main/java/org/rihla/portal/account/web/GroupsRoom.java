package org.rihla.portal.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.rihla.portal.account.AccountGroup;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.GroupAdministration;
import org.rihla.portal.account.GroupDescription;
import org.rihla.portal.account.GroupKind;
import org.rihla.portal.account.GroupOpenness;
import org.rihla.portal.account.Role;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** The groups that somebody may know of, and the form that makes one. */
@Named
@RequestScoped
public class GroupsRoom {
  @Inject private CurrentCaller caller;
  @Inject private GroupAdministration administration;

  private String key = "";
  private String nameFr = "";
  private String nameAr = "";
  private String kind = GroupKind.DELEGATION.name();
  private String openness = GroupOpenness.PARTNERS.name();

  /**
   * A group in the list.
   *
   * @param url of its own room; empty for who does not look after it
   * @param note what it is and who may know of it
   */
  public record Row(String url, String name, String note) {}

  /** The groups. */
  public List<Row> getRows() {
    Language language = CurrentRoom.language();
    return administration.knownTo(caller.get()).stream()
        .map(group -> row(group, language))
        .toList();
  }

  private Row row(AccountGroup group, Language language) {
    Messages words = Messages.in(language);
    GroupDescription description = group.description();
    String kind = words.get("group.kind." + name(description.kind()));
    String openness = words.get("group.openness." + name(description.openness()));
    boolean manages = GroupAdministration.manages(caller.get(), group.key());
    return new Row(
        manages ? RoomLinks.to(language, Room.GROUP) + "?key=" + group.key() : "",
        description.names().in(language),
        kind + " · " + openness);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Makes a group. */
  public void create() {
    GroupDescription description =
        new GroupDescription(
            new LocalizedText(nameFr, nameAr),
            GroupKind.valueOf(kind),
            GroupOpenness.valueOf(openness));
    administration.create(caller.get(), key.strip(), description);
    CurrentRoom.done(CurrentRoom.words().get("groups.created"));
    key = "";
    nameFr = "";
    nameAr = "";
  }

  /** Whether groups may be made. */
  public boolean isAdministrator() {
    return caller.get().is(Role.ADMINISTRATOR);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String text) {
    key = text;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String text) {
    nameFr = text;
  }

  public String getNameAr() {
    return nameAr;
  }

  public void setNameAr(String text) {
    nameAr = text;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String name) {
    kind = name;
  }

  public String getOpenness() {
    return openness;
  }

  public void setOpenness(String name) {
    openness = name;
  }
}
