package org.rihla.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.TooLarge;

/** What came of damaged copies of documents, counted, and written down after a soak. */
final class MutationsReport {
  private final long seed;
  private final Duration limit;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private int files;
  private Duration longest = Duration.ZERO;
  private String slowest = "";

  MutationsReport(long seed, Duration limit) {
    this.seed = seed;
    this.limit = limit;
  }

  void add(Path file, ExtractionResult result, Duration taken) {
    files++;
    outcomes.merge(outcome(result), 1, Integer::sum);
    if (taken.compareTo(longest) > 0) {
      longest = taken;
      slowest = String.valueOf(file.getFileName()).replaceFirst("^[0-9]+-", "");
    }
  }

  private static String outcome(ExtractionResult result) {
    return switch (result) {
      case Failed failed -> "Failed: " + failed.reason();
      case TooLarge large -> "TooLarge: " + large.limit();
      default -> result.getClass().getSimpleName();
    };
  }

  /** The longest that a job took. */
  Duration longest() {
    return longest;
  }

  /**
   * Writes it beside the other documents of the module.
   *
   * @param heap bytes that the asking program held more at the end than after the first file
   */
  void write(long heap, Duration all) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Damaged documents

            Written by `./rihla soak` on %s, JDK %s; do not edit.

            Copies of the shared documents, damaged by chance (seed %d): bits turned, ends cut off, stretches overwritten, pieces copied elsewhere. One worker reads them one after the other, without the programs of the machine, %d seconds
            for each. An end that says that no worker could be had, and one later than five seconds after the limit, fail the trial.

            | outcome | files |
            |---|---:|
            """
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    System.getProperty("java.version"),
                    seed,
                    limit.toSeconds()));
    outcomes.forEach((name, count) -> text.append("| %s | %d |%n".formatted(name, count)));
    text.append(
        String.format(
            Locale.ROOT,
            """

            %d files in %d minutes; other work ran on the machine. The longest job took %.1f s (a copy of `%s`), with the start of its worker where the one before had died. The program that asked, whose heap holds nothing but results, had %.1f MB
            more at the end than after the first file.
            """,
            files,
            all.toMinutes(),
            longest.toMillis() / 1000.0,
            slowest,
            heap / (double) (1 << 20)));
    Files.writeString(Path.of("../extraction/docs/mutations.md"), text);
  }
}
