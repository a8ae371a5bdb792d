package org.rihla.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Tongue;

class WithoutScriptIT extends Reading {
  private static final Device PLAIN = Device.DESK.withoutScript();

  @ParameterizedTest
  @EnumSource
  void home_leads_to_a_listing_its_facets_and_an_item_without_javascript(Tongue tongue) {
    Tab tab = open(tongue, PLAIN, tongue.home());
    tab.all("details.menu li a").nth(1).click();
    assertThat(tab.all("main .card").count()).isPositive();
    tab.all("details.facet[open] li a").first().click();
    assertThat(tab.all("a.chip.active").count()).isOne();
    Locator item = tab.all("main .card a").first();
    String title = item.innerText();
    item.click();
    assertThat(tab.all("article h1").innerText()).isEqualTo(title);
    assertThat(tab.all("main").innerText()).hasSizeGreaterThan(500);
  }

  @ParameterizedTest
  @EnumSource
  void the_search_form_finds_without_javascript(Tongue tongue) {
    Tab tab = open(tongue, PLAIN, tongue.home());
    tab.all("#home-q").fill(tongue == Tongue.FR ? "observatoire" : "المرصد");
    tab.all("#home-q").press("Enter");
    assertThat(tab.all("main .hit mark").count()).isPositive();
    tab.all("main .hit a").first().click();
    assertThat(tab.all("article h1").count()).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void the_menu_and_the_filters_of_a_phone_unfold_without_javascript(Tongue tongue) {
    Tab tab = open(tongue, new Device(390, false, false), Repository.listing("practice", tongue));
    for (String folded : new String[] {"details.menu", "details.filters"}) {
      tab.all(folded + " > summary").click();
      assertThat(tab.all(folded + " li a").first().isVisible()).as(folded).isTrue();
    }
  }
}
