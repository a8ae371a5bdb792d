package org.rihla.search.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.rihla.search.benchmark.sample.AskKind;

/** What the engine is meant to reach, and how far it is. */
final class Aims {

  private static final double OF_LUCENE = 0.9;
  private static final double OF_SERVERS = 2;
  private static final double GROWTH = 3;

  private final Settings settings;
  private final Figures figures;

  Aims(Settings settings, Figures figures) {
    this.settings = settings;
    this.figures = figures;
  }

  /** An item of a list for each aim that there are figures for. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int size : settings.sizes()) {
      add(
          lines,
          "indexing to lucene",
          size,
          OF_LUCENE,
          ratio("lucene", size, Measure.INDEXING, Measure.DOCUMENTS_PER_SECOND));
      for (AskKind kind : AskKind.values()) {
        String request = name(kind);
        OptionalDouble ratio = ratio("lucene", size, request, Measure.QUERIES_PER_SECOND);
        add(lines, request + " requests to lucene", size, OF_LUCENE, ratio);
      }
      for (String server : List.of("solr", "opensearch")) {
        OptionalDouble ratio = ratio(server, size, name(AskKind.FULL), Measure.QUERIES_PER_SECOND);
        add(lines, "full requests to " + server, size, OF_SERVERS, ratio);
      }
    }
    if (settings.sizes().size() > 1) {
      Stream.of(AskKind.values()).forEach(kind -> addGrowth(lines, name(kind)));
    }
    return lines;
  }

  private void addGrowth(List<String> lines, String request) {
    int first = settings.sizes().getFirst();
    int last = settings.sizes().getLast();
    for (String engine : settings.engines()) {
      OptionalDouble small = figures.value(engine, first, request, 1, Measure.P50);
      OptionalDouble large = figures.value(engine, last, request, 1, Measure.P50);
      if (small.isPresent() && large.isPresent()) {
        double growth = large.getAsDouble() / small.getAsDouble();
        String aim = String.format(Locale.ROOT, " (aim: below %.0f)", GROWTH);
        lines.add(
            String.format(
                Locale.ROOT,
                "- growth of the median of %s requests from %,d to %,d documents, %s: %.2f%s",
                request,
                first,
                last,
                engine,
                growth,
                engine.equals(Contenders.OWN) ? aim : ""));
      }
    }
  }

  private OptionalDouble ratio(String other, int size, String request, String measure) {
    OptionalDouble own = figures.value(Contenders.OWN, size, request, 1, measure);
    OptionalDouble value = figures.value(other, size, request, 1, measure);
    return own.isEmpty() || value.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(own.getAsDouble() / value.getAsDouble());
  }

  private static void add(
      List<String> lines, String what, int size, double aim, OptionalDouble reached) {
    reached.ifPresent(ratio ->
        lines.add(
            String.format(
                Locale.ROOT,
                "- %s, %,d documents, one thread: %.2f (aim: %.1f, %s)",
                what,
                size,
                ratio,
                aim,
                ratio < aim ? "not reached" : "reached")));
  }

  private static String name(AskKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
