package org.rihla.search.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.rihla.search.benchmark.pieces.Pieces;
import org.rihla.search.benchmark.run.Bench;
import org.rihla.search.benchmark.run.BenchException;
import org.rihla.search.benchmark.run.DifferenceException;
import org.rihla.search.benchmark.run.Report;
import org.rihla.search.benchmark.run.Settings;

/**
 * Entry of {@code ./rihla search-bench}, which sets two system properties: {@code
 * rihla.repository}, the top of the sources, and {@code rihla.maven}, the program that resolves the
 * class paths of the other engines.
 *
 * <p>Exit codes: 0 done, 1 failed, 2 not understood.
 */
public final class SearchBench {

  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;

  private final PrintStream out;

  private SearchBench(PrintStream out) {
    this.out = out;
  }

  /** Runs what the arguments say; {@link Settings} reads them. */
  @SuppressForbidden("A program for the terminal; everything else is given this stream")
  public static void main(String[] arguments) {
    PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new SearchBench(terminal).run(List.of(arguments)));
  }

  private int run(List<String> arguments) {
    Path module =
        Path.of(System.getProperty("rihla.repository", "")).resolve("search-index/benchmark");
    try {
      Settings settings = Settings.read(arguments);
      report(settings, module.toAbsolutePath());
      return 0;
    } catch (IllegalArgumentException misunderstood) {
      out.println(misunderstood.getMessage());
      return NOT_UNDERSTOOD;
    } catch (BenchException | DifferenceException | RunnerException | IOException failure) {
      out.println(failure.getMessage());
      return FAILED;
    }
  }

  private void report(Settings settings, Path module)
      throws BenchException, DifferenceException, RunnerException, IOException {
    Path folder = Files.createDirectories(module.resolve("target/search-bench"));
    String maven = System.getProperty("rihla.maven", "mvn");
    Report report =
        new Bench(settings, folder, module.resolve("src/main/peers"), maven, out::println).run();
    String markdown = report.markdown();
    if (settings.pieces()) {
      out.println("Pieces, under JMH");
      markdown += "\n## Pieces\n\n| | µs per call |\n|---|---|\n";
      markdown += String.join("\n", Pieces.table(folder.resolve("pieces.log"))) + "\n";
    }
    Files.writeString(folder.resolve("report.md"), markdown);
    Files.write(folder.resolve("report.jsonl"), report.jsonLines());
    out.println();
    out.println(markdown);
    out.println("Written to " + folder);
  }
}
