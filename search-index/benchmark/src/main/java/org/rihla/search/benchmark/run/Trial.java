package org.rihla.search.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rihla.search.benchmark.peer.Reply;
import org.rihla.search.benchmark.run.Figures.Figure;
import org.rihla.search.benchmark.sample.AskKind;

/** One engine with one number of documents: filled first, and measured in a second process. */
final class Trial {

  private static final int SAVES = 200;
  private static final double MEGABYTE = 1 << 20;

  private final Contender contender;
  private final Settings settings;
  private final int documents;
  private final Path folder;
  private final Figures figures;

  Trial(Contender contender, Settings settings, int documents, Path folder, Figures figures) {
    this.contender = contender;
    this.settings = settings;
    this.documents = documents;
    this.folder = folder;
    this.figures = figures;
  }

  String name() {
    return contender.name();
  }

  /** Fills the index. If some documents are copies, only the others are indexed and timed. */
  void fill() throws BenchException {
    Reply indexed;
    try (Child child = started()) {
      indexed = child.tell("index");
    }
    int copies = settings.copies(documents);
    if (copies > 1) {
      Copies.make(new JavaCommand(contender, folder, settings.heap()), copies);
    }
    figure(
        Measure.INDEXING,
        1,
        Measure.DOCUMENTS_PER_SECOND,
        settings.different(documents) / indexed.number("seconds"));
    figure(
        Measure.RESOURCES, 1, Measure.INDEX_PER_TEXT, size() / (copies * indexed.number("bytes")));
  }

  /** What the filled engine answers to the requests that are compared. */
  Map<AskKind, Reply> answers() throws BenchException {
    try (Child child = started()) {
      return Verification.answers(child);
    }
  }

  /** Starts the engine, on the index that it has filled if there is one. */
  Child started() throws BenchException {
    return Child.start(contender, folder, settings, settings.different(documents));
  }

  /** Takes the figures that need no comparison in the same minute: heap, then saving. */
  void measureRest(Child child) throws BenchException {
    Reply heap = child.tell("heap");
    figure(Measure.RESOURCES, 1, Measure.HEAP, heap.number("bytes") / MEGABYTE);
    Reply saved = child.tell("save " + SAVES);
    figure(Measure.SAVING, 1, Measure.P50, saved.number("p50"));
    figure(Measure.SAVING, 1, Measure.P99, saved.number("p99"));
  }

  /** Records the rounds of one kind of request: the median round counts, for each figure. */
  void record(AskKind kind, int threads, List<Reply> rounds) {
    String request = kind.name().toLowerCase(Locale.ROOT);
    figure(request, threads, Measure.QUERIES_PER_SECOND, median(rounds, "qps"));
    figure(request, threads, Measure.P50, median(rounds, "p50"));
    figure(request, threads, Measure.P99, median(rounds, "p99"));
  }

  private static double median(List<Reply> rounds, String key) {
    return rounds.stream().map(round -> round.number(key)).sorted().toList().get(rounds.size() / 2);
  }

  private void figure(String request, int threads, String measure, double value) {
    figures.add(new Figure(contender.name(), documents, request, threads, measure, value));
  }

  private double size() throws BenchException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new BenchException("The index of " + contender.name() + " cannot be weighed: " + e, e);
    }
  }
}
