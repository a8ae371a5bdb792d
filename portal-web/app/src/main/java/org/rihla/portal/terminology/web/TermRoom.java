package org.rihla.portal.terminology.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;
import org.rihla.portal.terminology.TermsRefusedException;

/** The room that is being shown: its language and address, and what is said in it. */
final class TermRoom {
  private TermRoom() {}

  static Language language() {
    String tag = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    return Language.ofTag(tag).orElse(Language.FR);
  }

  static Messages words() {
    return Messages.in(language());
  }

  /** A parameter of the address; empty when it is not there. */
  static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  /** The address of a scheme's room. */
  static String scheme(String scheme) {
    return RoomLinks.to(language(), Room.SCHEME) + "?schema=" + Links.encode(scheme);
  }

  /** The address of a level of a scheme. */
  static String level(String scheme, String notation) {
    return scheme(scheme) + "&sous=" + Links.encode(notation);
  }

  /** The address of a concept's room. */
  static String concept(String scheme, String notation) {
    return RoomLinks.to(language(), Room.CONCEPT)
        + "?schema="
        + Links.encode(scheme)
        + "&concept="
        + Links.encode(notation);
  }

  /** Says that something was done. */
  static void done(String text) {
    add(FacesMessage.SEVERITY_INFO, text);
  }

  private static void add(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, ""));
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
      e.problems()
          .forEach(problem -> add(FacesMessage.SEVERITY_ERROR, problem.message(language())));
      FacesContext.getCurrentInstance().validationFailed();
      return false;
    }
  }

  /** Ends the request by leading to an address, so that going back repeats nothing. */
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
