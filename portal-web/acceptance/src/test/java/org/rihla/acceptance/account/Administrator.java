package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rihla.acceptance.browser.Accessibility;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** Who looks after the shared portal: made through the link of its first start, once. */
public final class Administrator {
  static final String LOGIN = "salma@exemple.ma";
  static final String PASSWORD = "sept chevaux bleus";

  private Administrator() {}

  /** Uses the link if nobody has yet. */
  public static void ensure() throws IOException {
    Path link = RunningPortal.home().resolve("setup.link");
    if (!Files.exists(link)) {
      return;
    }
    try (Tab tab = new Tab(Tongue.FR, Device.DESK)) {
      setUp(tab, Files.readAllLines(link).getFirst());
      assertThat(tab.address()).isEqualTo("/fr/espace");
      assertThat(link).doesNotExist();
    }
  }

  /** Uses the link of a first start; whoever has the window has signed in then. */
  static void setUp(Tab tab, String link) {
    tab.open(link);
    Accessibility.check(tab);
    tab.all("#name-fr").fill("Salma Essai");
    tab.all("#name-ar").fill("سلمى تجربة");
    tab.all("#login").fill(LOGIN);
    tab.all("#password").fill(PASSWORD);
    tab.all("#password-again").fill(PASSWORD);
    tab.all(".plain-form .button").click();
    tab.page().waitForURL("**/fr/espace");
  }

  /** A window in which the administrator has signed in. */
  static Tab signedIn(Tongue tongue) {
    return signedIn(tongue, Device.DESK);
  }

  /** The same on another device. */
  public static Tab signedIn(Tongue tongue, Device device) {
    Tab tab = new Tab(tongue, device);
    tab.open(tongue.home());
    tab.all(".sign-in").click();
    tab.all("#login").fill(LOGIN);
    tab.all("#password").fill(PASSWORD);
    tab.all("#password").press("Enter");
    tab.page().waitForURL("**" + tongue.home());
    return tab;
  }
}
