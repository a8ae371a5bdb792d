package org.rihla.search.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** What was measured, in the order of measuring. */
public final class Figures {

  private final List<Figure> all = new ArrayList<>();

  /**
   * One figure.
   *
   * @param engine that it is of
   * @param documents in the index
   * @param request kind of request, or what else was measured
   * @param threads that asked
   * @param measure what is counted, with its unit
   * @param value the count
   */
  public record Figure(
      String engine, int documents, String request, int threads, String measure, double value) {

    /** As a line of JSON; no part of it needs an escape. */
    public String json() {
      return String.format(
          Locale.ROOT,
          "{\"engine\":\"%s\",\"documents\":%d,\"request\":\"%s\",\"threads\":%d,\"measure\":\"%s\",\"value\":%.4f}",
          engine,
          documents,
          request,
          threads,
          measure,
          value);
    }
  }

  /** Adds one. */
  public void add(Figure figure) {
    all.add(figure);
  }

  /** All of them. */
  public List<Figure> all() {
    return List.copyOf(all);
  }

  /** One of them, unless it was not measured. */
  public OptionalDouble value(
      String engine, int documents, String request, int threads, String measure) {
    Predicate<Figure> same =
        figure ->
            figure.equals(new Figure(engine, documents, request, threads, measure, figure.value()));
    return all.stream().filter(same).mapToDouble(Figure::value).findFirst();
  }
}
