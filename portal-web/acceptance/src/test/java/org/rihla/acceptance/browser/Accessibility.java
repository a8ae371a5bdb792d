package org.rihla.acceptance.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;

/** What axe says of a page, by the rules of WCAG 2.2 AA and its best practices. */
public final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Fails with everything that axe finds on the page that is open. */
  public static void check(Tab tab) {
    List<String> violations = violations(tab);
    if (!violations.isEmpty()) {
      throw new AssertionError(String.join("\n", violations));
    }
  }

  /** Everything that axe finds on the page that is open, a text for each rule. */
  public static List<String> violations(Tab tab) {
    AxeResults results = new AxeBuilder(tab.page()).options(options()).analyze();
    if (results.getPasses().isEmpty()) {
      throw new AssertionError("axe looked at nothing on " + tab.address());
    }
    return results.getViolations().stream().map(rule -> described(tab, rule)).toList();
  }

  private static AxeRunOptions options() {
    AxeRunOnlyOptions only = new AxeRunOnlyOptions();
    only.setType("tag");
    only.setValues(TAGS);
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(only);
    // Of rules that are kept, one element is described instead of thousands.
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static String described(Tab tab, Rule rule) {
    StringBuilder text = new StringBuilder(tab.address());
    text.append(' ').append(rule.getId()).append(": ").append(rule.getHelp());
    for (CheckedNode node : rule.getNodes()) {
      text.append("\n    ").append(node.getTarget()).append(' ').append(node.getFailureSummary());
    }
    return text.toString();
  }
}
