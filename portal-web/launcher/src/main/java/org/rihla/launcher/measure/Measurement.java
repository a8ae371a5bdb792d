package org.rihla.launcher.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All measurements of a running portal, written as Markdown. */
public final class Measurement {
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final int SAVES = 30;

  private final String origin;
  private final Consumer<String> out;

  /**
   * Measures the portal at {@code origin}.
   *
   * @param out receives lines of Markdown
   */
  public Measurement(String origin, Consumer<String> out) {
    this.origin = origin;
    this.out = out;
  }

  /**
   * Runs everything.
   *
   * @param clients concurrent clients
   * @param length of the load on each kind of page
   * @param token of the control channel
   * @param pid of the server
   */
  public void run(int clients, Duration length, String token, long pid) {
    try (Browser browser = new Browser(origin)) {
      List<Page> pages = pages(browser);
      pages.forEach(page -> new Load(clients, WARM_UP).run(browser, page.paths()));
      load(browser, pages, new Load(clients, length));
      weight(browser, pages);
      saves(browser, token);
      line(
          String.format(
              Locale.ROOT,
              "Resident memory of the server after the run: %d MiB",
              residentKilobytes(pid) / 1024));
    }
  }

  private static List<Page> pages(Browser browser) {
    List<Page> pages = new ArrayList<>(Page.all());
    List<String> items = new ArrayList<>();
    for (String path : pages.get(1).paths()) {
      Browser.itemLinks(browser.text(path)).stream()
          .filter(link -> link.startsWith(path + "/"))
          .forEach(items::add);
    }
    if (items.isEmpty()) {
      throw new IllegalStateException("The listing names no item: measure the shipped content");
    }
    pages.add(2, new Page("item", items));
    return pages;
  }

  private void load(Browser browser, List<Page> pages, Load load) {
    line("| page | requests/s | p50 ms | p95 ms | p99 ms | requests | failures |");
    line("|---|---|---|---|---|---|---|");
    for (Page page : pages) {
      Load.Result result = load.run(browser, page.paths());
      line(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.1f | %.1f | %.1f | %d | %d |",
              page.kind(),
              result.perSecond(),
              result.median(),
              result.p95(),
              result.p99(),
              result.requests(),
              result.failures()));
    }
    line("");
  }

  private void weight(Browser browser, List<Page> pages) {
    line("| page | first visit: requests | kB | second visit: requests | kB |");
    line("|---|---|---|---|---|");
    for (Page page : pages) {
      for (String path : page.paths().subList(0, Math.min(2, page.paths().size()))) {
        Visit first = Visit.first(browser, path);
        Visit second = Visit.second(browser, path);
        line(
            String.format(
                Locale.ROOT,
                "| %s %s | %d | %.1f | %d | %.1f |",
                page.kind(),
                path.substring(1, 3),
                first.requests(),
                first.bytes() / 1e3,
                second.requests(),
                second.bytes() / 1e3));
      }
    }
    line("");
  }

  private void saves(Browser browser, String token) {
    long[] nanos = new SaveToSearchable(browser, token).run(SAVES);
    line(
        String.format(
            Locale.ROOT,
            "Save to searchable (%d saves): p50 %.0f ms, p95 %.0f ms",
            nanos.length,
            Load.percentile(nanos, 0.50),
            Load.percentile(nanos, 0.95)));
  }

  /** {@code VmRSS} of a process in kibibytes; -1 where the system does not tell. */
  static long residentKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      return -1;
    }
  }

  private void line(String text) {
    out.accept(text);
  }
}
