package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Tongue;

class ErrorsIT extends Reading {
  @ParameterizedTest
  @EnumSource
  void a_page_that_does_not_exist_says_so_in_the_language_of_its_address(Tongue tongue) {
    shows(tongue, Repository.listing("finding", tongue) + "/no-such-finding", 404);
    shows(tongue, tongue.home() + "no-such-type", 404);
  }

  @ParameterizedTest
  @EnumSource
  void a_parameter_that_is_not_understood_says_so_in_the_language_of_its_address(Tongue tongue) {
    shows(tongue, tongue.search() + "?page=-1", 400);
  }

  private void shows(Tongue tongue, String path, int status) {
    Tab tab = tab(tongue, Device.DESK);
    assertThat(tab.open(path)).as(path).isEqualTo(status);
    assertThat(tab.all("html").getAttribute("lang")).isEqualTo(tongue.tag());
    assertThat(tab.all("h1").innerText()).isEqualTo(tongue.word("error." + status + ".heading"));
    assertThat(tab.all("main").innerText()).contains(tongue.word("error." + status + ".text"));
    tab.named(AriaRole.LINK, tongue.word("error.home")).click();
    assertThat(tab.address()).isEqualTo(tongue.home());
  }
}
