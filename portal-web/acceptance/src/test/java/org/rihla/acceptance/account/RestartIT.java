package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** Somebody is writing when the server is killed, and closes the page before it is back. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
@Tag("soak")
class RestartIT {
  private static final String TITLE = "fr.title";
  private static final String SUMMARY = "fr.summary";

  @Test
  void what_was_typed_before_and_while_the_server_was_down_is_there_afterwards() throws Exception {
    PortalHome home = PortalHome.create("restart");
    int port = PortalProcess.freePort();
    try (Tab tab = new Tab(Tongue.FR, Device.DESK)) {
      String address = write(tab, home, port);
      Page later = tab.page().context().newPage();
      tab.page().close();
      try (PortalProcess portal = PortalProcess.start(home, port)) {
        assertThat(address).startsWith(portal.origin().toString());
        later.navigate(address);
        DraftForm form = new DraftForm(later);
        form.await(SUMMARY, "Pendant la panne");
        assertThat(form.text(TITLE)).isEqualTo("Avant la panne");
        form.type(SUMMARY, "Après la panne");
        form.await("saved");
        later.reload();
        assertThat(form.text(SUMMARY)).isEqualTo("Après la panne");
      }
    }
  }

  /** Writes until the server is gone, and then something more; says the address of the draft. */
  private static String write(Tab tab, PortalHome home, int port) throws Exception {
    try (PortalProcess portal = PortalProcess.start(home, port)) {
      Path link = home.folder().resolve("setup.link");
      Administrator.setUp(tab, portal.origin() + Files.readAllLines(link).getFirst());
      DraftForm form = DraftForm.begun(tab, portal.origin() + "/fr/espace/mes-contenus", "news");
      form.type(TITLE, "Avant la panne");
      form.await("typing");
      form.await("saved");
      portal.kill();
      form.type(SUMMARY, "Pendant la panne");
      form.await("offline");
      return tab.page().url();
    }
  }
}
