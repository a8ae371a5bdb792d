package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Tongue;

class ItemIT extends Reading {
  private static final String FINDING = "finding/labour-market-observatory";
  private static final String ARABIC_INDIC = "[٠-٩]";

  @ParameterizedTest
  @EnumSource
  void a_finding_says_its_language_its_direction_its_sources_and_its_chain(Tongue tongue) {
    Tab tab = open(tongue, Repository.listing("finding", tongue));
    Links.to(tab.all("main"), Repository.item(FINDING, tongue)).click();
    assertThat(tab.all("html").getAttribute("lang")).isEqualTo(tongue.tag());
    assertThat(tab.all("html").getAttribute("dir")).isEqualTo(tongue.direction());
    assertThat(tab.ask("() => document.querySelector('h1').closest('[lang]').lang"))
        .isEqualTo(tongue.tag());
    assertThat(tab.ask("() => getComputedStyle(document.querySelector('h1')).direction"))
        .isEqualTo(tongue.direction());
    assertThat(tab.all(".lead").innerText()).isNotBlank();
    assertThat(tab.all("main h2").allInnerTexts())
        .contains(tongue.word("item.sources"), tongue.word("item.chain"));
    assertThat(tab.all(".sources li").count()).isPositive();
    assertThat(tab.all(".trail li[aria-current=step]").count()).isOne();
  }

  @Test
  void arabic_pages_set_the_hijri_date_beside_the_gregorian_and_french_pages_do_not() {
    Locator arabic = open(Tongue.AR, Repository.item(FINDING, Tongue.AR)).all(".meta .hijri");
    assertThat(arabic.last().innerText()).contains("1445").doesNotContainPattern(ARABIC_INDIC);
    Tab french = open(Tongue.FR, Repository.item(FINDING, Tongue.FR));
    assertThat(french.all(".hijri").count()).isZero();
    assertThat(french.all(".meta time").last().getAttribute("datetime")).isEqualTo("2023-11-14");
  }

  @ParameterizedTest
  @EnumSource
  void the_language_switch_stays_on_the_item(Tongue tongue) {
    for (String key : List.of(FINDING, "study-trip/korea-2023", "page/about")) {
      Tab tab = open(tongue, Repository.item(key, tongue));
      tab.all("a.language-switch").click();
      assertThat(tab.all("html").getAttribute("lang")).isEqualTo(tongue.other().tag());
      assertThat(Links.decoded(tab.address())).isEqualTo(Repository.item(key, tongue.other()));
      tab.all("a.language-switch").click();
      assertThat(Links.decoded(tab.address())).isEqualTo(Repository.item(key, tongue));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_else_to_read_is_something_that_the_page_does_not_link_already(Tongue tongue) {
    Tab tab = open(tongue, Repository.item(FINDING, tongue));
    List<String> also = Links.paths(tab.all("section[aria-labelledby=also] h3"));
    List<String> others =
        Links.paths(tab.all("main section:not([aria-labelledby=also])")).stream()
            .filter(also::contains)
            .toList();

    assertThat(also).isNotEmpty().doesNotHaveDuplicates();
    assertThat(also).doesNotContain(Repository.item(FINDING, tongue));
    assertThat(others).isEmpty();
  }
}
