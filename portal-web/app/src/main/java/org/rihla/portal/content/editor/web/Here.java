package org.rihla.portal.content.editor.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** The room that is being shown: its language and its parameters, and ways to others. */
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

  static Language language() {
    String tag = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    return Language.ofTag(tag).orElse(Language.FR);
  }

  /** A parameter of the address; empty when it is not there. */
  static String parameter(String name) {
    String value =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault(name, "");
    return value == null ? "" : value;
  }

  /** What was done last, as the end of a message key; empty when nothing was. */
  static String done() {
    String done = parameter("fait");
    return DONE.contains(done) ? done : "";
  }

  /** Says in the room that something has to be put right first. */
  static void warn(String message) {
    String text = Messages.in(language()).get(message);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, ""));
  }

  /** The address of a room for something in it. */
  static String link(Room room, String name, String value) {
    return RoomLinks.to(language(), room)
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

  /**
   * Ends the request by leading to an address of this portal, so that going back repeats nothing.
   */
  static void go(String address) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(address);
      FacesContext.getCurrentInstance().responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
