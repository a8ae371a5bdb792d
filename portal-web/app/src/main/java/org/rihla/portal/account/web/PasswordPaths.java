package org.rihla.portal.account.web;

import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.language.Language;

/** Paths of links for choosing a password. */
final class PasswordPaths {
  private PasswordPaths() {}

  static String page(Language language) {
    return AccountPaths.path(AccountPaths.PASSWORD, language);
  }

  static String link(Language language, String token) {
    return AccountPaths.opening(AccountPaths.PASSWORD, language, token);
  }

  static String forgotten(Language language) {
    return AccountPaths.path(AccountPaths.FORGOTTEN, language);
  }
}
