package org.rihla.portal.content.web;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Subject;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.web.page.Tool;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** What somebody may do with the item of a page; it costs no statement. */
final class ItemTools {
  private ItemTools() {}

  /** None for anonymous readers, whose page is everybody’s. */
  static List<Tool> of(Item item, Language language, Caller caller) {
    if (!caller.signedIn()) {
      return List.of();
    }
    List<Tool> tools = new ArrayList<>();
    boolean published = item.status() == PublicationStatus.PUBLISHED;
    Subject draft = new Subject(item.owner().orElse(null), List.of(item.visibility()), false);
    if (Permissions.edit(caller, draft).granted()) {
      String label = Messages.in(language).get(published ? "item.tool.edit" : "item.tool.follow");
      tools.add(new Tool(room(language, Room.ITEM, "fiche", item), label));
    }
    if (published && Permissions.write(caller, item.visibility()).granted()) {
      String label = Messages.in(language).get("item.tool.template");
      tools.add(new Tool(room(language, Room.MY_ITEMS, "modele", item), label));
    }
    return tools;
  }

  private static String room(Language language, Room room, String name, Item item) {
    return RoomLinks.to(language, room) + "?" + name + "=" + item.id();
  }
}
