package org.rihla.portal.account.web;

import java.util.List;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** Who has signed in, for the header of every page; absent for anonymous readers. */
public record Visitor(LocalizedText names, Caller caller) {
  /** Where the header finds it among the request's attributes. */
  static final String ATTRIBUTE = "visitor";

  /**
   * A room that is open to the visitor.
   *
   * @param url its address
   * @param label its name in the language of the page
   */
  public record Door(String url, String label) {}

  /** The name in the script of a language, or in the other one. */
  public String name(Language language) {
    return names.inOrOther(language);
  }

  /** The language whose script {@link #name} is written in. */
  public Language nameLanguage(Language language) {
    return names.languageShown(language);
  }

  /** The rooms that are open to the visitor, in their order. */
  public List<Door> rooms(Language language) {
    return Room.openTo(caller).stream()
        .map(room ->
            new Door(
                RoomLinks.to(language, room),
                Messages.in(language).get("room." + room.key() + ".title")))
        .toList();
  }

  /** Where the form for signing out goes. */
  public String signOut(Language language) {
    return Links.home(language) + Links.encode(AccountPaths.SIGN_OUT.in(language));
  }
}
