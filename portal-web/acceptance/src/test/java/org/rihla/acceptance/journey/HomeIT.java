package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Tongue;

class HomeIT extends Reading {
  @ParameterizedTest
  @EnumSource
  void home_shows_news_events_findings_practices_and_both_projects(Tongue tongue) {
    Tab tab = open(tongue, tongue.home());
    assertThat(tab.all("h1").allInnerTexts()).containsExactly(tongue.word("home.heading"));
    for (String type : List.of("news", "event", "finding", "project", "practice")) {
      String listing = Repository.listing(type, tongue);
      assertThat(Links.paths(tab.all("main section")))
          .as(type)
          .anySatisfy(path -> assertThat(path).startsWith(listing));
    }
    String sted = Repository.item("project/sted-amt", tongue);
    String kafaat = Repository.item("project/kafaat-liljamia", tongue);
    assertThat(Links.paths(tab.all("main section"))).contains(sted, kafaat);
  }

  @ParameterizedTest
  @EnumSource
  void home_leads_to_a_theme_that_gathers_its_items(Tongue tongue) {
    Tab tab = open(tongue, tongue.home());
    Locator theme = tab.all(".theme-list a").first();
    String name = theme.innerText();
    theme.click();
    assertThat(tab.all("h1").innerText()).isEqualTo(name);
    assertThat(tab.all("main .entries a").count()).isPositive();
    tab.all("main .entries a").first().click();
    assertThat(tab.all("article h1").count()).isOne();
  }
}
