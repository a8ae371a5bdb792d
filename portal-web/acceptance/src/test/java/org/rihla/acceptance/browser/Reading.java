package org.rihla.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/**
 * Tests that read the portal with a browser. However a test ends, its pages must have been quiet:
 * no error in the console, no request elsewhere, no cookie, nothing stored.
 */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
public abstract class Reading {
  private final List<Tab> tabs = new ArrayList<>();

  /** A page on a wide window, which has to be there. */
  protected Tab open(Tongue tongue, String path) {
    return open(tongue, Device.DESK, path);
  }

  /** A page that has to be there. */
  protected Tab open(Tongue tongue, Device device, String path) {
    Tab tab = tab(tongue, device);
    assertThat(tab.open(path)).as(path).isEqualTo(200);
    return tab;
  }

  /** An empty window. */
  protected Tab tab(Tongue tongue, Device device) {
    Tab tab = new Tab(tongue, device);
    tabs.add(tab);
    return tab;
  }

  @AfterEach
  void leavesNothingBehind() {
    List<String> trouble = new ArrayList<>();
    for (Tab tab : tabs) {
      trouble.addAll(tab.trouble());
      tab.close();
    }
    assertThat(trouble).as("What reading must not do").isEmpty();
  }
}
