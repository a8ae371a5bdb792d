package org.rihla.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.console.Terminal;

class TestReportsTest {
  private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void unitAndIntegrationReportsOfAllModulesAreCounted() throws IOException {
    report(
        "search-index/engine/target/surefire-reports/TEST-A.xml",
        """
        <testsuite><properties><property name="x" value="y"/></properties>
        <testcase name="works" classname="A" time="1,002.5"/>
        <testcase name="breaks" classname="A" time="0.5"><failure message="expected 1&#10;was 2"/>
        </testcase></testsuite>
        """);
    report(
        "portal-web/app/target/failsafe-reports/TEST-B.xml",
        """
        <testsuite><testcase name="waits" classname="B" time="0"><skipped message="no Chromium"/>
        </testcase><testcase name="" classname="C" time="0"><error type="java.lang.Error"/></testcase>
        </testsuite>
        """);
    Terminal terminal = new Terminal();
    Summary summary = new Summary(TestReports.read(folder, BEGUN));
    summary.tell(terminal.console());
    assertThat(summary.line()).isEqualTo("1 passed, 2 failed, 1 skipped");
    assertThat(terminal.text().lines())
        .containsExactly(
            "portal-web/app: 2 tests, 0.0 s",
            "search-index/engine: 2 tests, 1003.0 s",
            "Failed: C — java.lang.Error",
            "Failed: A.breaks — expected 1",
            "Skipped: B.waits — no Chromium");
  }

  @Test
  void reportsOfAnEarlierRunDoNotCount() throws IOException {
    Path report = report("a/target/surefire-reports/TEST-A.xml", "<testsuite/>");
    Files.setLastModifiedTime(report, FileTime.from(BEGUN.minusSeconds(5)));
    assertThat(TestReports.read(folder, BEGUN)).isEmpty();
  }

  @Test
  void aReportThatWasCutShortIsAFailure() throws IOException {
    report("a/target/surefire-reports/TEST-A.xml", "<testsuite><testcase name=");
    List<TestResult> results = TestReports.read(folder, BEGUN);
    assertThat(results).extracting(TestResult::outcome).containsExactly(TestResult.Outcome.FAILED);
  }

  private Path report(String path, String xml) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, xml);
  }
}
