package org.rihla.portal.account.web;

import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;

/** Paths of links for choosing a password. */
final class PasswordPaths {
  private PasswordPaths() {}

  static String page(Language language) {
    return Links.home(language) + Links.encode(AccountPaths.PASSWORD.in(language));
  }

  static String link(Language language, String token) {
    return page(language) + "?key=" + token;
  }
}
