package org.rihla.portal.account.web;

import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;

/**
 * The form for choosing a password with a link.
 *
 * @param key of the link; empty where there is none or it opens nothing, and then there is no form
 * @param problem what is wrong with the link or the password, in words; may be empty
 * @param login of the account, for the browser’s memory of passwords
 */
public record ChosenPasswordPage(Frame frame, int status, String key, String problem, String login)
    implements Page {
  /** The page for asking for another link. */
  public String forgotten() {
    return PasswordPaths.forgotten(frame.language());
  }

  @Override
  public String view() {
    return "/account/password";
  }
}
