package org.rihla.portal.room.web;

import java.util.List;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.room.Room;

/**
 * The frame around a room.
 *
 * @param title of the room
 * @param doors the rooms that are open to who is in it
 * @param stale whether the form that was sent last was too old to be taken
 */
public record RoomPage(Frame frame, Room room, String title, List<Door> doors, boolean stale)
    implements Page {
  /**
   * An entry of the navigation.
   *
   * @param current whether it is the room that is shown
   */
  public record Door(String url, String label, boolean current) {}

  @Override
  public String view() {
    return room.view();
  }
}
