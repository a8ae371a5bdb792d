package org.rihla.acceptance.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Tongue;

class DarkIT extends Reading {
  /** From 0, black, to 255, white: drawn, because CSS may name a colour in any notation. */
  private static final String BRIGHTNESS =
      """
      () => {
        const canvas = document.createElement('canvas').getContext('2d');
        canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, opaque] = canvas.getImageData(0, 0, 1, 1).data;
        return opaque === 255 ? Math.round((red + green + blue) / 3) : -1;
      }
      """;

  @ParameterizedTest
  @EnumSource
  void pages_are_dark_for_readers_who_prefer_it_and_light_for_others(Tongue tongue) {
    Tab light = tab(tongue, Device.DESK);
    Tab dark = tab(tongue, Device.DESK.darkened());
    for (String path : Pages.main(tongue).values()) {
      light.open(path);
      dark.open(path);
      assertThat((Integer) light.ask(BRIGHTNESS)).as(path).isGreaterThan(220);
      assertThat((Integer) dark.ask(BRIGHTNESS)).as(path).isBetween(0, 60);
    }
  }
}
