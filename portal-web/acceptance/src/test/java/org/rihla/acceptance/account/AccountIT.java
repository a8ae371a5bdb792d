package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** From the one-time link to signing out, on the portal that the readers read. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(600)
class AccountIT {
  private static final String LOGIN = "salma@exemple.ma";
  private static final String PASSWORD = "sept chevaux bleus";
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  @BeforeAll
  static void theLinkOfTheFirstStartMakesAnAdministrator() throws IOException {
    Path link = Path.of("target", "portal", "setup.link");
    assumeThat(link).as("the link of a portal that has just been made").exists();
    try (Tab tab = new Tab(Tongue.FR, Device.DESK)) {
      tab.open(Files.readAllLines(link).getFirst());
      assertAccessible(tab);
      tab.all("#name-fr").fill("Salma Essai");
      tab.all("#name-ar").fill("سلمى تجربة");
      tab.all("#login").fill(LOGIN);
      tab.all("#password").fill(PASSWORD);
      tab.all("#password-again").fill(PASSWORD);
      tab.all(".plain-form .button").click();
      assertThat(tab.address()).isEqualTo("/fr/espace");
      assertThat(link).doesNotExist();
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebody_signs_in_changes_the_profile_looks_round_and_signs_out(Tongue tongue) {
    try (Tab tab = new Tab(tongue, Device.DESK)) {
      tab.open(tongue.home());
      tab.named(AriaRole.LINK, tongue.word("signin.title")).click();
      assertAccessible(tab);
      tab.all("#login").fill(LOGIN);
      tab.all("#password").fill("pas celui-ci");
      tab.all("#password").press("Enter");
      assertThat(tab.all("#problem").innerText()).isEqualTo(tongue.word("signin.refused"));
      tab.all("#password").fill(PASSWORD);
      tab.all("#password").press("Enter");
      tab.page().waitForURL("**" + tongue.home());

      tab.all(".account-menu > summary").click();
      tab.all(".account-menu-panel a").first().click();
      assertThat(tab.all("h1").innerText()).isEqualTo(tongue.word("room.home.title"));
      tab.all("[id='profile:organisation']").fill("Essai " + tongue.tag());
      tab.all("[id='profile:save']").click();
      tab.all(".message-info").waitFor();
      assertThat(tab.all(".message-info").innerText()).contains(tongue.word("profile.saved"));
      assertAccessible(tab);
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
      assertAccessible(tab);
    }
  }

  private static void assertAccessible(Tab tab) {
    Page page = tab.page();
    List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
    assertThat(violations.stream().map(AccountIT::described).toList()).as(tab.address()).isEmpty();
  }

  private static String described(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream().map(node -> " " + node.getTarget() + node.getHtml()).toList();
  }
}
