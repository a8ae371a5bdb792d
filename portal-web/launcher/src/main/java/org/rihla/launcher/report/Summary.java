package org.rihla.launcher.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rihla.launcher.console.Console;
import org.rihla.launcher.report.TestResult.Outcome;

/**
 * All tests of a run, told at its end.
 *
 * @param results in the order of the reports
 */
public record Summary(List<TestResult> results) {
  /** Copies the results. */
  public Summary {
    results = List.copyOf(results);
  }

  /** How many ended so. */
  public long count(Outcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).count();
  }

  /** Says how long each module took, and which tests failed or were skipped, with reasons. */
  public void tell(Console console) {
    Map<String, List<TestResult>> modules =
        results.stream()
            .collect(Collectors.groupingBy(TestResult::module, TreeMap::new, Collectors.toList()));
    modules.forEach((module, tests) -> {
      double seconds = tests.stream().mapToDouble(TestResult::seconds).sum();
      String time = String.format(Locale.ROOT, "%.1f", seconds);
      console.say("test.module", module, tests.size(), time);
    });
    tell(console, Outcome.FAILED, "test.failed");
    tell(console, Outcome.SKIPPED, "test.skipped");
  }

  /** The last line of a run, the same in every language because machines read it. */
  public String line() {
    return count(Outcome.PASSED)
        + " passed, "
        + count(Outcome.FAILED)
        + " failed, "
        + count(Outcome.SKIPPED)
        + " skipped";
  }

  private void tell(Console console, Outcome outcome, String key) {
    for (TestResult result : results) {
      if (result.outcome() == outcome) {
        console.say(key, result.name(), result.reason().lines().findFirst().orElse(""));
      }
    }
  }
}
