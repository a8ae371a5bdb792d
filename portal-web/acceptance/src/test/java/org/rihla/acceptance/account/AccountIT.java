package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Accessibility;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** From the one-time link to signing out, on the portal that the readers read. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
class AccountIT {
  @BeforeAll
  static void theLinkOfTheFirstStartMakesAnAdministrator() throws IOException {
    Administrator.ensure();
  }

  @ParameterizedTest
  @EnumSource
  void somebody_signs_in_changes_the_profile_looks_round_and_signs_out(Tongue tongue) {
    try (Tab tab = new Tab(tongue, Device.DESK)) {
      tab.open(tongue.home());
      tab.named(AriaRole.LINK, tongue.word("signin.title")).click();
      Accessibility.check(tab);
      tab.all("#login").fill(Administrator.LOGIN);
      tab.all("#password").fill("pas celui-ci");
      tab.all("#password").press("Enter");
      assertThat(tab.all("#problem").innerText()).isEqualTo(tongue.word("signin.refused"));
      tab.all("#password").fill(Administrator.PASSWORD);
      tab.all("#password").press("Enter");
      tab.page().waitForURL("**" + tongue.home());

      tab.all(".account-menu > summary").click();
      tab.all(".account-menu-panel a").first().click();
      assertThat(tab.all("h1").innerText()).isEqualTo(tongue.word("room.home.title"));
      tab.all("[id='profile:organisation']").fill("Essai " + tongue.tag());
      tab.all("[id='profile:save']").click();
      tab.all(".message-info").waitFor();
      assertThat(tab.all(".message-info").innerText()).contains(tongue.word("profile.saved"));
      Accessibility.check(tab);
      everyRoomIsAccessible(tab, tongue);

      tab.all(".account-menu > summary").click();
      tab.named(AriaRole.BUTTON, tongue.word("signout.submit")).click();
      tab.page().waitForURL("**" + tongue.home());
      assertThat(tab.named(AriaRole.LINK, tongue.word("signin.title")).count()).isOne();
      assertThat(tab.trouble().stream().filter(trouble -> !trouble.startsWith("cookie"))).isEmpty();
    }
  }

  private static void everyRoomIsAccessible(Tab tab, Tongue tongue) {
    List<String> names = tab.all(".room-nav a").allInnerTexts();
    assertThat(names).contains(tongue.word("room.accounts.title"), tongue.word("room.audit.title"));
    for (String name : names) {
      tab.page()
          .locator(".room-nav a")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
          .first()
          .click();
      tab.page().waitForLoadState();
      assertThat(tab.all("main h1").count()).isOne();
      Accessibility.check(tab);
    }
  }
}
