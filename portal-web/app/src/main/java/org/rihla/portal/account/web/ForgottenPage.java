package org.rihla.portal.account.web;

import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;

/**
 * For those who have forgotten their password.
 *
 * @param offered whether a link can be sent by mail; otherwise the page says whom to ask
 * @param asked whether one was asked for just now: said alike whether there is such an account
 * @param problem why it could not be asked for, in words; may be empty
 * @param login what was typed
 */
public record ForgottenPage(
    Frame frame, int status, boolean offered, boolean asked, String problem, String login)
    implements Page {
  @Override
  public String view() {
    return "/account/forgotten";
  }
}
