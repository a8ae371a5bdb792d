package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Tongue;

class SuggestionsIT extends Reading {
  private static Tab typed(Tab tab, Tongue tongue) {
    tab.all("#home-q").focus();
    tab.page().keyboard().type(tongue == Tongue.FR ? "obser" : "المرص");
    tab.all("#home-q-suggestions [role=option]").first().waitFor();
    return tab;
  }

  @ParameterizedTest
  @EnumSource
  void the_arrow_keys_walk_through_suggestions_and_enter_opens_one(Tongue tongue) {
    Tab tab = typed(open(tongue, tongue.home()), tongue);
    Locator options = tab.all("#home-q-suggestions [role=option]");
    tab.page().keyboard().press("ArrowDown");
    assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
    assertThat(tab.all("#home-q").getAttribute("aria-activedescendant"))
        .isEqualTo(options.first().getAttribute("id"));
    tab.page().keyboard().press("ArrowUp");
    assertThat(options.last().getAttribute("aria-selected")).isEqualTo("true");
    tab.page().keyboard().press("ArrowDown");
    String home = tab.page().url();
    tab.page().keyboard().press("Enter");
    tab.page().waitForURL(url -> !url.equals(home));
    assertThat(tab.all("h1").count()).isOne();
    assertThat(tab.address()).startsWith(tongue.home());
  }

  @ParameterizedTest
  @EnumSource
  void a_search_of_others_is_marked_as_such_and_searched_when_chosen(Tongue tongue) {
    Tab tab = open(tongue, tongue.home());
    String mark = tongue.word("suggestion.past");
    String others = tongue == Tongue.FR ? "observatoire coréen" : "المرصد الكوري";
    tab.page().route("**/suggest?*", route -> route.fulfill(answer(others, tongue, mark)));
    typed(tab, tongue);
    Locator option = tab.all("#home-q-suggestions [role=option]").first();
    assertThat(option.locator("small").textContent()).isEqualTo(mark);
    assertThat(option.locator("span").getAttribute("lang")).isEqualTo(tongue.tag());
    option.click();
    tab.page().waitForURL(url -> url.contains(tongue.tag() + "/") && url.contains("q="));
    assertThat(tab.all("input[name=q]").first().inputValue()).isEqualTo(others);
  }

  private static Route.FulfillOptions answer(String text, Tongue tongue, String kind) {
    return new Route.FulfillOptions()
        .setContentType("application/json")
        .setBody(
            "[{\"text\":\"%s\",\"language\":\"%s\",\"dir\":\"%s\",\"kind\":\"%s\"}]"
                .formatted(text, tongue.tag(), tongue.direction(), kind));
  }

  @ParameterizedTest
  @EnumSource
  void escape_closes_suggestions_and_keeps_what_was_typed(Tongue tongue) {
    Tab tab = typed(open(tongue, tongue.home()), tongue);
    Locator input = tab.all("#home-q");
    assertThat(input.getAttribute("aria-expanded")).isEqualTo("true");
    String typed = input.inputValue();
    tab.page().keyboard().press("Escape");
    assertThat(input.getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(tab.all("#home-q-suggestions").isVisible()).isFalse();
    assertThat(input.inputValue()).isEqualTo(typed);
    assertThat(tab.ask("() => document.activeElement.id")).isEqualTo("home-q");
  }

  @ParameterizedTest
  @EnumSource
  void suggestions_stand_below_the_field_that_they_belong_to(Tongue tongue) {
    Tab tab = typed(open(tongue, tongue.home()), tongue);
    Page page = tab.page();
    var field = page.locator("#home-q").boundingBox();
    var list = page.locator("#home-q-suggestions").boundingBox();
    assertThat(list.y).isGreaterThanOrEqualTo(field.y + field.height - 2);
    assertThat(list.x).isBetween(field.x - 120, field.x + field.width);
    assertThat(tab.ask("() => getComputedStyle(document.querySelector('#home-q')).direction"))
        .isEqualTo(tongue.direction());
  }
}
