package org.rihla.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/**
 * What a reader reads with.
 *
 * @param width of the window, in CSS pixels
 * @param dark whether the reader prefers dark pages
 * @param script whether JavaScript runs
 */
public record Device(int width, boolean dark, boolean script) {
  /** A wide window. */
  public static final Device DESK = new Device(1280, false, true);

  /** A phone held upright. */
  public static final Device PHONE = new Device(390, false, true);

  private static final int HEIGHT = 900;

  /** The same in the dark. */
  public Device darkened() {
    return new Device(width, true, script);
  }

  /** The same without JavaScript. */
  public Device withoutScript() {
    return new Device(width, dark, false);
  }

  NewContextOptions options(Tongue tongue) {
    return new NewContextOptions()
        .setBaseURL(RunningPortal.origin().toString())
        .setViewportSize(width, HEIGHT)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setJavaScriptEnabled(script)
        .setLocale(tongue.tag());
  }
}
