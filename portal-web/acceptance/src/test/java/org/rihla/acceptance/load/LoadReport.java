package org.rihla.acceptance.load;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.rihla.acceptance.portal.PortalHome;

/** Writes down what the long trials found. */
final class LoadReport {
  private static final String HEAD =
      """
      # Many people at once

      Written by `./rihla soak` on %s, JDK %s, %d processors, which those who ask share with the portal; do not edit. The portal runs as its launcher
      starts it, with H2 and the shipped content.

      """;

  private static final String MANY_DRAFTS =
      """
      ## Editors beside readers

      %d editors write in one item each for %d s. A save of a changed title is sent every %d s, as the script of the page sends it. Beside them %d readers open the
      main pages of both languages and read each for a second. Afterwards each draft is opened: it must say what was last acknowledged.

      | what | figure |
      |---|---:|
      | saves | %d |
      | p50, p95, p99 of a save | %s |
      | pages read | %d |
      | p50, p95, p99 of a page | %s |
      | answers other than expected | %d |
      | lost writes | %d |

      """;

  private static final String ONE_DRAFT =
      """
      ## One item

      %d editors change the same two fields of one item, one change after the other without a pause, each against what they last saw. Who is offered a conflict
      takes the other text or keeps their own, by turns; who keeps their own names the text that they saw. Every text is sent once only. So the kept changes of a field must form
      one chain, from the empty field to what stands there at the end: a text that somebody replaced unseen would be a second successor of the one before it.

      | what | figure |
      |---|---:|
      | changes sent | %d |
      | kept | %d |
      | offered as a conflict | %d |
      | p50, p95, p99 of a save | %s |
      | answers other than these | %d |
      | overwritten unseen | %d |
      """;

  private String manyDrafts = "";
  private String oneDraft = "";

  void manyDrafts(int editors, ManyDrafts trial, ManyDrafts.Result result) {
    manyDrafts =
        MANY_DRAFTS.formatted(
            editors,
            trial.length().toSeconds(),
            trial.pause().toSeconds(),
            trial.readers(),
            result.saves().count(),
            percentiles(result.saves()),
            result.reads().count(),
            percentiles(result.reads()),
            result.failures().size(),
            result.lost().size());
  }

  void oneDraft(int people, OneDraft.Result result) {
    oneDraft =
        ONE_DRAFT.formatted(
            people,
            result.asked(),
            result.kept(),
            result.conflicts(),
            percentiles(result.saves()),
            result.failures().size(),
            result.overwritten().size());
  }

  private static String percentiles(Latencies latencies) {
    return milliseconds(latencies.percentile(0.50))
        + ", "
        + milliseconds(latencies.percentile(0.95))
        + ", "
        + milliseconds(latencies.percentile(0.99))
        + " ms";
  }

  private static String milliseconds(Duration duration) {
    return String.format(Locale.ROOT, "%.0f", duration.toNanos() / 1e6);
  }

  /** Writes the page, if both trials came to their end. */
  void write() throws IOException {
    if (manyDrafts.isEmpty() || oneDraft.isEmpty()) {
      return;
    }
    String head =
        HEAD.formatted(
            LocalDate.now(Clock.systemUTC()),
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors());
    Files.writeString(
        PortalHome.repository().resolve("portal-web/docs/load.md"),
        (head + manyDrafts + oneDraft).strip() + "\n");
  }
}
