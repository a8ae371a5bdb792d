package org.rihla.portal.account.web;

import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;

/**
 * The form that makes the first administrator.
 *
 * @param key of the one-time link; empty where it opens nothing, and then there is no form
 * @param problem what is wrong with the link or with what was typed, in words; may be empty
 */
public record SetUpPage(Frame frame, int status, String key, String problem, SetUpForm typed)
    implements Page {
  @Override
  public String view() {
    return "/account/set-up";
  }
}
