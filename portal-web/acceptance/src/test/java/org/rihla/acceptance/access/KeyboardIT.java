package org.rihla.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Tongue;

class KeyboardIT extends Reading {
  private static final int MOST_STOPS = 250;

  /** The element with focus, with a number of its own, and whether anybody can see that. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const b = e.getBoundingClientRect();
        // A card shows the ring of the link that fills it.
        const ring = [e, e.closest('.card')].filter(Boolean).map(r => getComputedStyle(r))
          .some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0);
        window.seen ??= [];
        if (!window.seen.includes(e)) window.seen.push(e);
        return {
          number: String(window.seen.indexOf(e)),
          text: e.outerHTML.slice(0, 120),
          visible: String(ring && b.width > 0 && b.height > 0),
        };
      }
      """;

  @ParameterizedTest
  @EnumSource
  void the_first_stop_skips_to_the_content(Tongue tongue) {
    Tab tab = open(tongue, tongue.home());
    Keyboard keyboard = tab.page().keyboard();
    keyboard.press("Tab");
    Locator skip = tab.all(":focus");
    assertThat(skip.innerText()).isEqualTo(tongue.word("nav.skip"));
    assertThat(skip.boundingBox().y).isGreaterThanOrEqualTo(0);
    keyboard.press("Enter");
    assertThat(tab.ask("() => document.activeElement.id")).isEqualTo("content");
    keyboard.press("Tab");
    assertThat(tab.all("main :focus").count()).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void every_stop_of_the_tab_key_can_be_seen_and_all_controls_are_reached(Tongue tongue) {
    for (String path : Pages.main(tongue).values()) {
      Tab tab = tab(tongue, Device.DESK);
      tab.open(path);
      tab.ask("() => document.querySelectorAll('details').forEach(folded => folded.open = true)");
      List<String> unseen = walk(tab);
      assertThat(unseen).as("Focus that nobody sees on " + path).isEmpty();
      assertThat(
              tab.ask(
                  """
                  () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), summary')]
                    .filter(e => e.checkVisibility() && e.tabIndex >= 0 && !window.seen.includes(e))
                    .map(e => e.outerHTML.slice(0, 120)).join('\\n')
                  """))
          .as("Never reached on " + path)
          .isEqualTo("");
    }
  }

  private static List<String> walk(Tab tab) {
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < MOST_STOPS; i++) {
      tab.page().keyboard().press("Tab");
      if (!(tab.ask(FOCUSED) instanceof Map<?, ?> stop)
          || i > 0 && "0".equals(stop.get("number"))) {
        return unseen;
      }
      if ("false".equals(stop.get("visible"))) {
        unseen.add(String.valueOf(stop.get("text")));
      }
    }
    throw new AssertionError("The tab key never comes to an end");
  }

  @ParameterizedTest
  @EnumSource
  void the_menu_of_a_phone_opens_and_leads_on_by_keyboard(Tongue tongue) {
    Tab tab = open(tongue, Device.PHONE, tongue.home());
    Locator entry = tab.all("details.menu li a").first();
    assertThat(entry.isVisible()).isFalse();
    tab.all("details.menu > summary").focus();
    tab.page().keyboard().press("Enter");
    assertThat(entry.isVisible()).isTrue();
    String name = entry.innerText();
    tab.page().keyboard().press("Tab");
    tab.page().keyboard().press("Enter");
    tab.page().waitForURL(url -> !url.endsWith(tongue.home()));
    assertThat(tab.all("h1").innerText()).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource
  void the_filters_of_a_phone_unfold_and_narrow_by_keyboard(Tongue tongue) {
    Tab tab = open(tongue, Device.PHONE, Repository.listing("finding", tongue));
    int all = tab.all("main .card").count();
    Locator option = tab.all("details.facet[open] li a").last();
    assertThat(option.isVisible()).isFalse();
    tab.all("details.filters > summary").focus();
    tab.page().keyboard().press("Enter");
    assertThat(option.isVisible()).isTrue();
    option.focus();
    String before = tab.page().url();
    tab.page().keyboard().press("Enter");
    tab.page().waitForURL(url -> !url.equals(before));
    assertThat(tab.all("a.chip.active").count()).isOne();
    assertThat(tab.all("main .card").count()).isLessThanOrEqualTo(all);
  }
}
