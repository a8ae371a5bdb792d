package org.rihla.portal.account.web;

import org.rihla.portal.account.Account;
import org.rihla.portal.language.Messages;

/** How an account stands, in words. */
final class AccountStates {
  private AccountStates() {}

  /** Empty for one that is in use. */
  static String said(Account account, Messages words) {
    if (!account.isActive()) {
      return words.get("account.state.disabled");
    }
    return account.isWaitingForOwner() ? words.get("account.state.invited") : "";
  }
}
