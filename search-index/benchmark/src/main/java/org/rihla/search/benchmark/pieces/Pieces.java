package org.rihla.search.benchmark.pieces;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the pieces, in a process of their own. */
public final class Pieces {

  private static final int ITERATIONS = 5;

  private Pieces() {}

  /**
   * A Markdown table of what was measured.
   *
   * @param log receives what JMH says
   * @throws RunnerException if a piece fails
   */
  public static List<String> table(Path log) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Pieces.class.getPackageName() + "\\..*")
                    .forks(1)
                    .jvmArgs("-Xmx1g", "--add-modules=jdk.incubator.vector")
                    .warmupIterations(ITERATIONS)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(ITERATIONS)
                    .measurementTime(TimeValue.seconds(1))
                    .output(log.toString())
                    .build())
            .run();
    return results.stream().map(Pieces::line).toList();
  }

  private static String line(RunResult result) {
    String language = result.getParams().getParam("language");
    return String.format(
        Locale.ROOT,
        "| %s%s | %.1f ± %.1f |",
        result.getPrimaryResult().getLabel(),
        language == null ? "" : " " + language,
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreError());
  }
}
