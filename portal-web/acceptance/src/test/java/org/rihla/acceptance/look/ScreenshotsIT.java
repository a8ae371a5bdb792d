package org.rihla.acceptance.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Tongue;

class ScreenshotsIT extends Reading {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final int STEP = 7;

  /** Pictures are fetched when they come near; a picture of the whole page needs all of them. */
  private static final String FETCHED =
      """
      async () => {
        const pictures = [...document.images];
        pictures.forEach(picture => picture.loading = 'eager');
        await Promise.all(pictures.map(picture => picture.decode()));
        await document.fonts.ready;
      }
      """;

  @ParameterizedTest
  @EnumSource
  void the_main_pages_are_pictured_on_a_phone_and_a_desk_in_light_and_dark(Tongue tongue)
      throws IOException {
    Files.createDirectories(FOLDER);
    for (Device device : new Device[] {Device.PHONE, Device.DESK}) {
      picture(tongue, device, "light");
      picture(tongue, device.darkened(), "dark");
    }
  }

  private void picture(Tongue tongue, Device device, String light) throws IOException {
    Tab tab = tab(tongue, device);
    for (Map.Entry<String, String> page : Pages.main(tongue).entrySet()) {
      tab.open(page.getValue());
      tab.ask(FETCHED);
      String name = page.getKey() + "-" + tongue.tag() + "-" + device.width() + "-" + light;
      Path file = FOLDER.resolve(name + ".png");
      tab.page()
          .screenshot(
              new ScreenshotOptions()
                  .setPath(file)
                  .setFullPage(true)
                  .setAnimations(ScreenshotAnimations.DISABLED));
      assertShowsSomething(file, device.width());
    }
  }

  private static void assertShowsSomething(Path file, int width) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).as(file + " in pixels").isEqualTo(width);
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += STEP) {
      for (int y = 0; y < image.getHeight(); y += STEP) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).as("colours of " + file).hasSizeGreaterThan(20);
  }
}
