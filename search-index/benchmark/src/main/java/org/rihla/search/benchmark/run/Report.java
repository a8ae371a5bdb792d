package org.rihla.search.benchmark.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.rihla.search.benchmark.run.Figures.Figure;

/**
 * Figures as Markdown and as lines of JSON.
 *
 * @param settings of the run
 * @param figures that were taken
 * @param absent engines that could not be measured, with the reason
 */
public record Report(Settings settings, Figures figures, List<String> absent) {

  private static final String NONE = "–";

  /** Copies the list. */
  public Report {
    absent = List.copyOf(absent);
  }

  /** A row of a table: what was measured, but not of which engine. */
  private record Row(String request, int threads, String measure) {

    private static Row of(Figure figure) {
      return new Row(figure.request(), figure.threads(), figure.measure());
    }
  }

  /** A figure per line. */
  public List<String> jsonLines() {
    return figures.all().stream().map(Figure::json).toList();
  }

  /** Tables, one for each number of documents, then growth and aims. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    for (int size : settings.sizes()) {
      lines.add(String.format(Locale.ROOT, "## %,d documents", size));
      lines.add("");
      lines.addAll(table(size));
      lines.add("");
    }
    lines.add("In brackets: how many times better " + Contenders.OWN + " is than this engine.");
    lines.add("");
    lines.addAll(new Aims(settings, figures).lines());
    absent.forEach(engine -> lines.add("- not measured: " + engine));
    return String.join("\n", lines) + "\n";
  }

  private List<String> table(int size) {
    Map<Row, List<Figure>> rows =
        figures.all().stream()
            .filter(figure -> figure.documents() == size)
            .collect(Collectors.groupingBy(Row::of, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    lines.add("| | threads | | " + String.join(" | ", settings.engines()) + " |");
    lines.add("|---|---|---|" + "---|".repeat(settings.engines().size()));
    rows.keySet().forEach(row -> lines.add(line(size, row)));
    return lines;
  }

  private String line(int size, Row row) {
    String cells =
        settings.engines().stream()
            .map(engine -> cell(engine, size, row))
            .collect(Collectors.joining(" | "));
    return "| "
        + row.request()
        + " | "
        + row.threads()
        + " | "
        + row.measure()
        + " | "
        + cells
        + " |";
  }

  private String cell(String engine, int size, Row row) {
    OptionalDouble value = figures.value(engine, size, row.request(), row.threads(), row.measure());
    if (value.isEmpty()) {
      return NONE;
    }
    String shown = shown(value.getAsDouble());
    OptionalDouble own =
        figures.value(Contenders.OWN, size, row.request(), row.threads(), row.measure());
    if (engine.equals(Contenders.OWN) || own.isEmpty()) {
      return shown;
    }
    double times =
        Measure.moreIsBetter(row.measure())
            ? own.getAsDouble() / value.getAsDouble()
            : value.getAsDouble() / own.getAsDouble();
    return String.format(Locale.ROOT, "%s (%.2f)", shown, times);
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }
}
