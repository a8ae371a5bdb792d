package org.rihla.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.Profile;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** What forms of plain pages hold. */
final class Forms {
  private static final int LANGUAGE_END = 3;

  private Forms() {}

  /** A field, or an empty text. */
  static String text(HttpServletRequest request, String field) {
    return Optional.ofNullable(request.getParameter(field)).orElse("");
  }

  /** The language that the address begins with. */
  static Language language(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.length() >= LANGUAGE_END
        ? Language.ofTag(path.substring(1, LANGUAGE_END)).orElse(Language.FR)
        : Language.FR;
  }

  /** The fields of a profile. */
  static Profile profile(HttpServletRequest request) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      if (request.getParameter("language-" + language.tag()) != null) {
        languages.add(language);
      }
    }
    return new Profile(
        new LocalizedText(text(request, "name-fr"), text(request, "name-ar")),
        text(request, "organisation"),
        languages);
  }
}
