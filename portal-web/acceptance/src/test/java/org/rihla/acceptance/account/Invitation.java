package org.rihla.acceptance.account;

import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Tongue;

/** Somebody whom the administrator invites, and who comes. */
final class Invitation {
  private static final String PASSWORD = "encore une phrase longue";

  private Invitation() {}

  /**
   * A window of somebody with a new account who has just chosen a password.
   *
   * @param role place of the role among those that are offered, from 0
   */
  static Tab accepted(Tongue tongue, Device device, String login, int role) {
    String link;
    try (Tab tab = Administrator.signedIn(tongue)) {
      tab.open(tongue.room("comptes", "الحسابات"));
      tab.all("[id='invite:login']").fill(login);
      tab.all("[id='invite:nameFr']").fill("Personne " + login);
      tab.all("[name='invite:roles']").nth(role).check();
      tab.all("[id='invite:send']").click();
      link = tab.all(".hand-over code").innerText().strip();
    }
    Tab tab = new Tab(tongue, device);
    tab.open(link);
    tab.all("#password").fill(PASSWORD);
    tab.all("#password-again").fill(PASSWORD);
    tab.all("main button[type=submit]").click();
    tab.all(".account-menu").waitFor();
    return tab;
  }
}
