package org.rihla.portal.account.web;

import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;

/**
 * The form for signing in.
 *
 * @param login what was typed last time
 * @param problem why that did not do, in words; empty at first
 * @param back where to go afterwards
 */
public record SignInPage(Frame frame, int status, String login, String problem, String back)
    implements Page {
  /** The page for those who have forgotten their password. */
  public String forgotten() {
    return PasswordPaths.forgotten(frame.language());
  }

  @Override
  public String view() {
    return "/account/sign-in";
  }
}
