package org.rihla.portal.account.web;

import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;

/**
 * The form for signing in.
 *
 * @param login what was typed last time
 * @param problem why that did not do, in words; empty at first
 * @param back where to go afterwards
 * @param offersProvider whether people may sign in with the OpenID Connect provider
 */
public record SignInPage(
    Frame frame, int status, String login, String problem, String back, boolean offersProvider)
    implements Page {
  /** The way to that provider. */
  public String provider() {
    return SignInPaths.provider(frame.language(), back);
  }

  /** The page for those who have forgotten their password. */
  public String forgotten() {
    return PasswordPaths.forgotten(frame.language());
  }

  @Override
  public String view() {
    return "/account/sign-in";
  }
}
