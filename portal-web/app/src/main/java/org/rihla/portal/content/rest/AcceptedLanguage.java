package org.rihla.portal.content.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.rihla.portal.language.Language;

/** The language in which a client wants to be answered. */
public final class AcceptedLanguage {
  private AcceptedLanguage() {}

  /** The first of the portal's languages that the client accepts, otherwise French. */
  public static Language of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .flatMap(tag -> Language.ofTag(tag).stream())
        .findFirst()
        .orElse(Language.FR);
  }
}
