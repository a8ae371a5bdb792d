package org.rihla.acceptance.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.ServerMemory;

/** Figures of uploads, written down by the soak. */
final class UploadReport {
  private static final double MEGABYTE = 1 << 20;
  private static final TreeMap<Integer, String> PARTS = new TreeMap<>();

  private UploadReport() {}

  static void large(int size, List<Duration> copies, List<Duration> uploads) throws IOException {
    double copy = speed(size, copies);
    double upload = speed(size, uploads);
    write(
        1,
        """
        ## A large file

        %.0f MB, %d times in turns: copied by one process into the same file system and forced to disk, and sent over HTTP on the loopback, where the portal writes it, reads it for its digest, stores it and forces it to disk before it answers. The middle of each:

        | | MB/s |
        |---|---:|
        | copied | %.0f |
        | uploaded | %.0f |
        | ratio | %.2f |
        """,
        size / MEGABYTE,
        copies.size(),
        copy,
        upload,
        upload / copy);
  }

  private static double speed(int size, List<Duration> times) {
    return size / MEGABYTE / (middle(times).toMillis() / 1_000.0);
  }

  private static Duration middle(List<Duration> times) {
    return times.stream().sorted(Comparator.naturalOrder()).toList().get(times.size() / 2);
  }

  static void many(
      int count, int size, Duration taken, ServerMemory before, long most, ServerMemory after)
      throws IOException {
    write(
        2,
        """
        ## Many files

        %d files of %d kB of chance, one after the other, each announced, sent and cancelled: %.1f a second. Heap after a full collection, and what the system had given the process, in MiB:

        | | heap | resident |
        |---|---:|---:|
        | before | %d | %d |
        | most, looked at every 50 files | | %d |
        | after | %d | %d |
        """,
        count,
        size / 1_000,
        count / (taken.toMillis() / 1_000.0),
        before.heap(),
        before.resident(),
        most,
        after.heap(),
        after.resident());
  }

  static void found(List<Duration> taken) throws IOException {
    write(
        3,
        """
        ## From coming to being found

        A PDF of two pages is imported through the control channel; the time runs from the request to the first search that names its second page, and holds storing, reading in the worker, indexing and searching. Of %d: %.1f s in the middle, %.1f s at most.
        """,
        taken.size(),
        middle(taken).toMillis() / 1_000.0,
        taken.stream().max(Comparator.naturalOrder()).orElseThrow().toMillis() / 1_000.0);
  }

  private static void write(int place, String text, Object... figures) throws IOException {
    PARTS.put(place, String.format(Locale.ROOT, text, figures));
    String head =
        """
        # Uploads

        Written by `./rihla soak` on %s, JDK %s; do not edit. Other work ran on the machine: ratios say more than figures.

        """
            .formatted(LocalDate.now(ZoneOffset.UTC), System.getProperty("java.version"));
    Path file = PortalHome.repository().resolve("portal-web/docs/uploads.md");
    Files.writeString(file, head + String.join("\n", PARTS.values()));
  }
}
