package org.rihla.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Accessibility;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Tongue;

class AxeIT extends Reading {
  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_on_any_kind_of_page(Tongue tongue) {
    check(tongue, Device.DESK, everyOther(Pages.kinds(tongue), tongue.ordinal()));
  }

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_on_the_main_pages_in_the_dark(Tongue tongue) {
    check(tongue, Device.DESK.darkened(), everyOther(Pages.main(tongue).values(), 0));
  }

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_on_the_main_pages_on_a_phone(Tongue tongue) {
    check(tongue, Device.PHONE, everyOther(Pages.main(tongue).values(), 1));
  }

  /** Half of the pages: languages, the dark and the phone take turns, but in the soak. */
  private static List<String> everyOther(Collection<String> all, int first) {
    List<String> pages = List.copyOf(all);
    return Boolean.getBoolean("rihla.soak")
        ? pages
        : IntStream.range(0, pages.size())
            .filter(place -> place % 2 == first)
            .mapToObj(pages::get)
            .toList();
  }

  private void check(Tongue tongue, Device device, Collection<String> paths) {
    Tab tab = tab(tongue, device);
    List<String> violations = new ArrayList<>();
    for (String path : paths) {
      tab.open(path);
      violations.addAll(Accessibility.violations(tab));
    }
    assertThat(violations).as(String.join("\n", violations)).isEmpty();
  }
}
