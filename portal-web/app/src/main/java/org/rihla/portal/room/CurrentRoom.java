package org.rihla.portal.room;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** The room that is being shown: its language, what its address says, and what is said in it. */
public final class CurrentRoom {
  private CurrentRoom() {}

  /** The language of its address. */
  public static Language language() {
    String tag = faces().getViewRoot().getLocale().getLanguage();
    return Language.ofTag(tag).orElse(Language.FR);
  }

  /** Messages in that language. */
  public static Messages words() {
    return Messages.in(language());
  }

  /** A parameter of the address; empty when it is not there. */
  public static String parameter(String name) {
    return faces().getExternalContext().getRequestParameterMap().getOrDefault(name, "");
  }

  /** The number of the page of a list; the first where the address says none or nonsense. */
  public static int page() {
    String text = parameter("page");
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
  }

  /** Says that something was done. */
  public static void done(String text) {
    say(FacesMessage.SEVERITY_INFO, text);
  }

  /** Says that something has to be put right first. */
  public static void warn(String text) {
    say(FacesMessage.SEVERITY_WARN, text);
  }

  /** Says what kept something from being done; the rest of the form stays as it is. */
  public static void refuse(String text) {
    say(FacesMessage.SEVERITY_ERROR, text);
    faces().validationFailed();
  }

  /**
   * Ends the request by leading to an address of this portal, so that going back repeats nothing.
   */
  public static void go(String address) {
    ExternalContext external = faces().getExternalContext();
    try {
      external.redirect(address);
      faces().responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(FacesMessage.Severity severity, String text) {
    faces().addMessage(null, new FacesMessage(severity, text, ""));
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
