package org.rihla.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.launcher.build.Repository;
import org.rihla.launcher.console.Terminal;
import org.rihla.launcher.report.Summary;
import org.rihla.launcher.report.TestResult;
import org.rihla.launcher.report.TestResult.Outcome;

class TestCommandTest {
  private static final TestResult PASSED = new TestResult("a", "A.a", Outcome.PASSED, "", 1);
  private static final TestResult SKIPPED = new TestResult("a", "A.b", Outcome.SKIPPED, "why", 0);

  private final Terminal terminal = new Terminal();

  @Test
  void theCountsAreTheVeryLastLine() {
    assertThat(tell(0, false, PASSED, SKIPPED)).isZero();
    assertThat(terminal.text().lines().toList().getLast())
        .isEqualTo("1 passed, 0 failed, 1 skipped");
  }

  @Test
  void aSkippedTestFailsARunThatMaySkipNothing() {
    assertThat(tell(0, true, PASSED, SKIPPED)).isEqualTo(1);
    assertThat(terminal.text()).contains("Skipped: A.b — why").contains("CI=true");
    assertThat(tell(0, true, PASSED)).isZero();
  }

  @Test
  void aBuildThatFailedBesideTheTestsOrRanNoneIsAFailure() {
    assertThat(tell(1, false, PASSED)).isEqualTo(1);
    assertThat(tell(0, false)).isEqualTo(1);
  }

  private int tell(int code, boolean nothingMaySkip, TestResult... results) {
    Context context =
        new Context(new Repository(Path.of("x")), terminal.console(), Map.of(), Clock.systemUTC());
    return TestCommand.tell(context, code, new Summary(List.of(results)), nothingMaySkip);
  }
}
