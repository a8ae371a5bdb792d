package org.rihla.portal.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** The language of the room that is being shown, and messages in it. */
final class RoomWords {
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
}
