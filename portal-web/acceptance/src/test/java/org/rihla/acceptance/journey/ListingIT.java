package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Tongue;

class ListingIT extends Reading {
  @ParameterizedTest
  @EnumSource
  void a_facet_narrows_a_listing_as_far_as_its_count_says_and_can_be_removed(Tongue tongue) {
    Tab tab = open(tongue, Repository.listing("finding", tongue));
    int all = tab.all("main .card").count();
    assertThat(all).isPositive();
    Locator option = tab.all("details.facet[open] li a").last();
    String label = option.locator("span").first().innerText();
    int count = Numbers.read(option.locator(".count").innerText());
    option.click();

    assertThat(tab.all("main .card").count()).isEqualTo(count).isLessThanOrEqualTo(all);
    assertThat(Numbers.read(tab.all("[role=status]").innerText())).isEqualTo(count);
    Locator chip = tab.named(AriaRole.LINK, tongue.word("search.filters.remove", label));
    assertThat(chip.innerText()).isEqualTo(label);
    assertThat(tab.all("details.facet [aria-current=true]").innerText()).contains(label);

    chip.click();
    assertThat(tab.all("main .card").count()).isEqualTo(all);
    assertThat(Links.decoded(tab.address())).isEqualTo(Repository.listing("finding", tongue));
  }

  @ParameterizedTest
  @EnumSource
  void the_menu_leads_to_a_listing_and_says_where_the_reader_is(Tongue tongue) {
    Tab tab = open(tongue, tongue.home());
    Locator menu = tab.named(AriaRole.NAVIGATION, tongue.word("nav.main"));
    Links.to(menu, Repository.listing("practice", tongue)).click();
    assertThat(tab.all("h1").innerText()).isEqualTo(Repository.plural("practice", tongue));
    assertThat(menu.locator("[aria-current]").allInnerTexts())
        .containsExactly(Repository.plural("practice", tongue));
  }
}
