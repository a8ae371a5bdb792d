package org.rihla.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.Tongue;

class AxeIT extends Reading {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_on_any_kind_of_page(Tongue tongue) {
    check(tongue, Device.DESK, Pages.kinds(tongue));
  }

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_on_the_main_pages_in_the_dark(Tongue tongue) {
    check(tongue, Device.DESK.darkened(), Pages.main(tongue).values());
  }

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_on_the_main_pages_on_a_phone(Tongue tongue) {
    check(tongue, Device.PHONE, Pages.main(tongue).values());
  }

  private void check(Tongue tongue, Device device, Collection<String> paths) {
    Tab tab = tab(tongue, device);
    List<String> violations = new ArrayList<>();
    for (String path : paths) {
      tab.open(path);
      AxeResults results = new AxeBuilder(tab.page()).withTags(TAGS).analyze();
      assertThat(results.getPasses()).as("What axe looked at on " + path).isNotEmpty();
      for (Rule rule : results.getViolations()) {
        violations.add(path + " " + described(rule));
      }
    }
    assertThat(violations).as(String.join("\n", violations)).isEmpty();
  }

  private static String described(Rule rule) {
    StringBuilder text = new StringBuilder(rule.getId() + ": " + rule.getHelp());
    for (CheckedNode node : rule.getNodes()) {
      text.append("\n    ").append(node.getTarget()).append(' ').append(node.getFailureSummary());
    }
    return text.toString();
  }
}
