package org.rihla.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Tongue;

/**
 * One visit to pages of every kind, in the soak to every item and listing, serves all questions
 * that are asked of each of them.
 */
class SurveyIT extends Reading {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");
  private static final int[] WIDTHS = {320, 390, 1280};

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String HEADINGS = "() => document.querySelectorAll('h1').length";

  @ParameterizedTest
  @EnumSource
  void every_page_is_quiet_fits_any_width_and_speaks_one_language(Tongue tongue) {
    Tab tab = tab(tongue, Device.DESK);
    List<String> faults = new ArrayList<>();
    for (String path : SOAK ? Pages.all(tongue) : Pages.kinds(tongue)) {
      tab.open(path);
      for (String text : ForeignText.on(tab, tongue)) {
        faults.add(path + " has text in the other language: " + text);
      }
      for (int width : WIDTHS) {
        tab.page().setViewportSize(width, 900);
        if (!Integer.valueOf(0).equals(tab.ask(OVERFLOW))) {
          faults.add(path + " is wider than " + width + " pixels by " + tab.ask(OVERFLOW));
        }
      }
      if (!Integer.valueOf(1).equals(tab.ask(HEADINGS))) {
        faults.add(path + " has not one first-level heading");
      }
      tab.trouble().forEach(trouble -> faults.add(path + " " + trouble));
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }
}
