package org.rihla.launcher.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.rihla.launcher.report.TestResult.Outcome;

/** Reads the XML reports that Surefire and Failsafe leave in every module. */
public final class TestReports {
  private TestReports() {}

  /**
   * The results that were written since {@code begun} below {@code repository}: reports of earlier
   * runs do not count. A report that was cut short counts as one failure.
   */
  public static List<TestResult> read(Path repository, Instant begun) {
    List<TestResult> results = new ArrayList<>();
    for (Path report : reports(repository)) {
      String module = module(repository, report);
      try (InputStream input = Files.newInputStream(report)) {
        if (!Files.getLastModifiedTime(report).toInstant().isBefore(begun)) {
          results.addAll(ReportFile.read(module, input));
        }
      } catch (IOException | XMLStreamException e) {
        String name = String.valueOf(report.getFileName());
        results.add(
            new TestResult(module, name, Outcome.FAILED, String.valueOf(e.getMessage()), 0));
      }
    }
    return results;
  }

  private static List<Path> reports(Path repository) {
    try (Stream<Path> paths = Files.walk(repository, 6)) {
      return paths.filter(TestReports::isReport).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReport(Path path) {
    String text = path.toString().replace('\\', '/');
    return text.matches(".*/target/(surefire|failsafe)-reports/TEST-[^/]*\\.xml");
  }

  private static String module(Path repository, Path report) {
    String relative = repository.relativize(report).toString().replace('\\', '/');
    return relative.replaceFirst("/?target/.*", "");
  }
}
