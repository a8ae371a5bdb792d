package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.rihla.acceptance.browser.Tab;

/** What axe says of a page. */
final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Fails with everything that axe finds on the page that is open. */
  static void check(Tab tab) {
    List<Rule> violations = new AxeBuilder(tab.page()).withTags(TAGS).analyze().getViolations();
    assertThat(violations.stream().map(Accessibility::described).toList())
        .as(tab.address())
        .isEmpty();
  }

  private static String described(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream().map(node -> " " + node.getTarget() + node.getHtml()).toList();
  }
}
