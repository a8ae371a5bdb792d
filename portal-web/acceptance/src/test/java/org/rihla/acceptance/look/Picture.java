package org.rihla.acceptance.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Tongue;

/** Pictures of whole pages, kept for those who judge them by their looks. */
final class Picture {
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

  private Picture() {}

  /** Takes a picture of what a window shows; it must not be empty. */
  static void take(Tab tab, String page, Tongue tongue, Device device) throws IOException {
    tab.ask(FETCHED);
    String light = device.dark() ? "dark" : "light";
    String name = page + "-" + tongue.tag() + "-" + device.width() + "-" + light;
    Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
    tab.page()
        .screenshot(
            new ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    assertShowsSomething(file, device.width());
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
