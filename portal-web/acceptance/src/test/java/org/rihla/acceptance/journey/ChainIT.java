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

class ChainIT extends Reading {
  private static final List<String> CHAIN =
      List.of(
          "study-trip/korea-2023",
          "event/restitution-workshop-rabat-2023",
          "finding/sector-skills-committees",
          "proposal/it-offshoring-committee-support",
          "result/it-offshoring-lessons");

  @ParameterizedTest
  @EnumSource
  void the_chain_leads_from_the_trip_to_the_results_and_back(Tongue tongue) {
    Tab tab = open(tongue, Repository.item(CHAIN.getFirst(), tongue));
    for (String key : CHAIN.subList(1, CHAIN.size())) {
      follow(tab, Repository.item(key, tongue));
    }
    for (String key : CHAIN.reversed().subList(1, CHAIN.size())) {
      follow(tab, Repository.item(key, tongue));
    }
  }

  private static void follow(Tab tab, String path) {
    Links.to(tab.all(".trail"), path).click();
    assertThat(Links.decoded(tab.address())).isEqualTo(path);
  }

  @ParameterizedTest
  @EnumSource
  void the_trip_sets_findings_side_by_side_and_says_where_a_delegation_has_none(Tongue tongue) {
    Tab tab = open(tongue, Repository.item(CHAIN.getFirst(), tongue));
    Locator table = tab.all("table.matrix");
    assertThat(table.locator("thead th").count()).as("theme and three delegations").isEqualTo(4);
    assertThat(table.locator("tbody tr").count()).isPositive();
    assertThat(Links.paths(table.locator("td").first().locator("..")))
        .anySatisfy(path -> assertThat(path).startsWith(Repository.listing("finding", tongue)));
    assertThat(table.locator("td .none").first().innerText())
        .isEqualTo(tongue.word("item.compare.none"));
    int filled = table.locator("td:has(a)").count();
    assertThat(filled + table.locator("td .none").count()).isEqualTo(table.locator("td").count());
  }
}
