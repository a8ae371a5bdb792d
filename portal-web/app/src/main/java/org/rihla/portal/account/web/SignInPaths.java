package org.rihla.portal.account.web;

import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.openid.OpenIdProblem;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;

/** Paths around the page for signing in. */
final class SignInPaths {
  private SignInPaths() {}

  /** The way to the provider that leads back to a page of the portal. */
  static String provider(Language language, String back) {
    return AccountPaths.path(AccountPaths.SIGN_IN, language)
        + "/"
        + Links.encode(AccountPaths.PROVIDER.in(language))
        + "?back="
        + Links.encode(back);
  }

  /** The page for signing in, which says what went wrong at the provider. */
  static String after(OpenIdProblem problem, Language language, String back) {
    return AccountPaths.path(AccountPaths.SIGN_IN, language)
        + "?provider="
        + problem.key()
        + "&back="
        + Links.encode(back);
  }
}
