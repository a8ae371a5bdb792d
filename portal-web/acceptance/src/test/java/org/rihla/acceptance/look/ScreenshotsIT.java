package org.rihla.acceptance.look;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Tongue;

class ScreenshotsIT extends Reading {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");

  @ParameterizedTest
  @EnumSource
  void the_main_pages_are_pictured_on_a_phone_and_a_desk_in_light_and_dark(Tongue tongue)
      throws IOException {
    picture(tongue, Device.PHONE);
    picture(tongue, Device.DESK.darkened());
    if (SOAK) {
      picture(tongue, Device.PHONE.darkened());
      picture(tongue, Device.DESK);
    }
  }

  private void picture(Tongue tongue, Device device) throws IOException {
    Tab tab = tab(tongue, device);
    for (Map.Entry<String, String> page : Pages.main(tongue).entrySet()) {
      tab.open(page.getValue());
      Picture.take(tab, page.getKey(), tongue, device);
    }
  }
}
