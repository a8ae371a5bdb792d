package org.rihla.portal.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** The language of the room that is being shown, messages in it, and what its address says. */
final class RoomWords {
  private static final int LAST_PAGE = 10_000;

  private RoomWords() {}

  /** The language of the address. */
  static Language language() {
    String tag = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    return Language.ofTag(tag).orElse(Language.FR);
  }

  static Messages words() {
    return Messages.in(language());
  }

  /** Says that something was done. */
  static void done(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, ""));
  }

  /** A parameter of the address, or an empty text. */
  static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  /** The number of the page; the first where the address says none or nonsense. */
  static int page() {
    String text = parameter("page");
    int page = text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 1;
    return Math.min(page, LAST_PAGE);
  }
}
