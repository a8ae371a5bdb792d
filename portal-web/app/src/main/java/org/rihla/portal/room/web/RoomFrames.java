package org.rihla.portal.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.web.FrameFactory;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** Makes the frame around a room. */
@ApplicationScoped
public class RoomFrames {
  @Inject private FrameFactory frames;

  /**
   * The frame.
   *
   * @param query of the address with its question mark, which the other language takes along
   */
  RoomPage around(Room room, Language language, Caller caller, String query, boolean stale) {
    Messages words = Messages.in(language);
    String title = words.get("room." + room.key() + ".title");
    LocalizedText paths =
        new LocalizedText(
            RoomLinks.to(Language.FR, room) + query, RoomLinks.to(Language.AR, room) + query);
    Frame frame = frames.frame(language, title, paths).unindexed().build();
    List<RoomPage.Door> doors =
        Room.openTo(caller).stream().map(door -> door(door, room, language)).toList();
    return new RoomPage(frame, room, title, doors, stale);
  }

  private static RoomPage.Door door(Room door, Room current, Language language) {
    String label = Messages.in(language).get("room." + door.key() + ".title");
    return new RoomPage.Door(RoomLinks.to(language, door), label, door == current);
  }
}
