package org.rihla.portal.content.editor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** What was done last in the rooms of those who write, and the addresses of what is in them. */
final class Here {
  /** Steps after which a room says that they were taken. */
  private static final Set<String> DONE =
      Set.of(
          "submit",
          "recall",
          "request_changes",
          "approve",
          "schedule",
          "unschedule",
          "publish",
          "discard",
          "expiry",
          "keep",
          "withdraw",
          "archive",
          "reinstate",
          "asked",
          "hand_over");

  private Here() {}

  /** What was done last, as the end of a message key; empty when nothing was. */
  static String done() {
    String done = CurrentRoom.parameter("fait");
    return DONE.contains(done) ? done : "";
  }

  /** Says in the room that something has to be put right first. */
  static void warn(String message) {
    CurrentRoom.warn(CurrentRoom.words().get(message));
  }

  /** The address of a room for something in it. */
  static String link(Room room, String name, String value) {
    return RoomLinks.to(CurrentRoom.language(), room)
        + "?"
        + name
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Where an item stands, after a step. */
  static String item(ItemId item, Step done) {
    return link(Room.ITEM, "fiche", item.toString())
        + "&fait="
        + done.name().toLowerCase(Locale.ROOT);
  }
}
