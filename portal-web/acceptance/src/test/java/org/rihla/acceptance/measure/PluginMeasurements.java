package org.rihla.acceptance.measure;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.ServerMemory;

/**
 * Measures country plugins: {@code ./rihla test -- -pl portal-web/acceptance -am -Dtest=none
 * -Dit.test=PluginMeasurements}, once the plugins are built. It prints Markdown and writes {@code
 * target/plugin-measurements.md}; {@code -Drihla.thesaurus=FILE} names a SKOS file to be measured
 * as well. The name keeps it out of every test run.
 */
class PluginMeasurements {
  private static final List<String> SHIPPED =
      List.of("rihla-morocco", "rihla-algeria", "rihla-tunisia", "rihla-korea");
  private static final int FIXTURES = 46;
  private static final int CYCLES = Integer.getInteger("rihla.measure.cycles", 50);
  private static final double NANOS = 1e9;
  private static final Duration LEARNING = Duration.ofSeconds(30);

  private final StringBuilder report = new StringBuilder();

  /** Something that takes time. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  @Test
  void plugins() throws Exception {
    Path built = PortalHome.repository().resolve("portal-plugins/target/plugins");
    PortalHome home = PortalHome.asInstalled("measured").with("rihla.plugins.offered=" + built);
    try (PortalProcess first = PortalProcess.start(home)) {
      first.awaitIndex();
    }
    try (PortalProcess portal = started(home, "0")) {
      portal.awaitIndex();
      line("| plugin | enabled | until all was in the index | disabled | enabled again |");
      line("|---|---|---|---|---|");
      for (String plugin : SHIPPED) {
        shipped(portal, plugin);
      }
      cycles(portal);
      thesaurus(portal);
    }
    Path folder = Files.createDirectories(home.folder().resolve("plugins"));
    for (int i = 0; i < FIXTURES; i++) {
      new FixturePlugin("measured-" + i).write(folder);
    }
    try (PortalProcess portal = started(home, "4")) {
      double all = 0;
      for (int i = 0; i < FIXTURES; i++) {
        all += change(portal, "measured-" + i, "enable");
      }
      line(text("%d small plugins enabled one after the other: %.1f s", FIXTURES, all));
      portal.awaitIndex();
    }
    started(home, "50").close();
    Files.writeString(Path.of("target", "plugin-measurements.md"), report);
  }

  private PortalProcess started(PortalHome home, String plugins) throws Exception {
    long begun = System.nanoTime();
    PortalProcess portal = PortalProcess.start(home);
    line(text("start with %s plugins: %.1f s", plugins, (System.nanoTime() - begun) / NANOS));
    return portal;
  }

  private void shipped(PortalProcess portal, String plugin) throws Exception {
    double enabled = change(portal, plugin, "enable");
    double indexed = seconds(portal::awaitIndex);
    double disabled = change(portal, plugin, "disable");
    double again = change(portal, plugin, "enable");
    portal.awaitIndex();
    line(
        text(
            "| `%s` | %.1f s | %.1f s | %.1f s | %.1f s |",
            plugin, enabled, indexed, disabled, again));
  }

  /** A plugin with code, over and over. */
  private void cycles(PortalProcess portal) throws Exception {
    String plugin = SHIPPED.getLast();
    ServerMemory before = ServerMemory.of(portal.home());
    double all = 0;
    for (int i = 0; i < CYCLES; i++) {
      all += change(portal, plugin, "disable");
      all += change(portal, plugin, "enable");
    }
    portal.awaitIndex();
    line(
        text(
            "%d cycles of `%s`: %.1f s; before %s, after %s",
            CYCLES, plugin, all, before, ServerMemory.of(portal.home())));
  }

  private void thesaurus(PortalProcess portal) throws Exception {
    String file = System.getProperty("rihla.thesaurus", "");
    if (file.isEmpty()) {
      line("no thesaurus named");
      return;
    }
    ServerMemory before = ServerMemory.of(portal.home());
    String address =
        "/control/taxonomies/import?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
    double imported = seconds(() -> ok(portal.requests().control("POST", address, "")));
    // Search learns the new terms meanwhile, which needs memory for a moment.
    portal.awaitIndex();
    Thread.sleep(LEARNING);
    line(
        text(
            "thesaurus of %d kB imported in %.1f s; before %s, after %s",
            Files.size(Path.of(file)) / 1000, imported, before, ServerMemory.of(portal.home())));
  }

  private static double change(PortalProcess portal, String plugin, String what) throws Exception {
    return seconds(
        () -> ok(portal.requests().control("POST", "/control/plugins/" + plugin + "/" + what, "")));
  }

  private static void ok(HttpResponse<String> answer) throws IOException {
    String failures = answer.headers().firstValue("Rihla-Failures").orElse("0");
    if (answer.statusCode() != 200 || !failures.equals("0")) {
      throw new IOException(answer.statusCode() + ": " + answer.body());
    }
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  @SuppressWarnings("SystemOut") // Whoever measures wants to see it come.
  private void line(String text) {
    System.out.println(text);
    report.append(text).append('\n');
  }
}
