package org.rihla.portal.terminology.web;

import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;
import org.rihla.portal.terminology.TermsRefusedException;

/** Addresses of the rooms of vocabularies, and what is refused in them. */
final class TermRoom {
  private TermRoom() {}

  /** The address of a scheme's room. */
  static String scheme(String scheme) {
    return RoomLinks.to(CurrentRoom.language(), Room.SCHEME) + "?schema=" + Links.encode(scheme);
  }

  /** The address of a level of a scheme. */
  static String level(String scheme, String notation) {
    return scheme(scheme) + "&sous=" + Links.encode(notation);
  }

  /** The address of a concept's room. */
  static String concept(String scheme, String notation) {
    return RoomLinks.to(CurrentRoom.language(), Room.CONCEPT)
        + "?schema="
        + Links.encode(scheme)
        + "&concept="
        + Links.encode(notation);
  }

  /**
   * Does something, and says everything that keeps it from being done.
   *
   * @return whether it was done
   */
  static boolean attempt(Runnable work) {
    try {
      work.run();
      return true;
    } catch (TermsRefusedException e) {
      Language reader = CurrentRoom.language();
      e.problems().forEach(problem -> CurrentRoom.refuse(problem.message(reader)));
      return false;
    }
  }
}
