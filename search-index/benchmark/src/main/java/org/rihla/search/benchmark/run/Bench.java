package org.rihla.search.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rihla.search.benchmark.peer.Reply;
import org.rihla.search.benchmark.sample.AskKind;

/** A whole run. */
public final class Bench {

  private final Settings settings;
  private final Path folder;
  private final Contenders contenders;
  private final Consumer<String> progress;
  private final Figures figures = new Figures();
  private final List<String> absent = new ArrayList<>();

  /**
   * A run that leaves its files in a folder.
   *
   * @param adapters folder of the adapters' sources
   * @param maven program that resolves class paths
   * @param progress is told what happens
   */
  public Bench(
      Settings settings, Path folder, Path adapters, String maven, Consumer<String> progress) {
    this.settings = settings;
    this.folder = folder;
    this.contenders = new Contenders(adapters, folder.resolve("adapters"), maven);
    this.progress = progress;
  }

  /**
   * Measures every number of documents.
   *
   * @throws DifferenceException if two engines answer differently
   * @throws BenchException if the engine itself fails; another one that does is named among the
   *     absent
   */
  public Report run() throws BenchException, DifferenceException {
    List<Contender> ready = ready();
    for (int size : settings.sizes()) {
      measure(ready, size);
    }
    return new Report(settings, figures, absent);
  }

  private List<Contender> ready() throws BenchException {
    List<Contender> ready = new ArrayList<>();
    for (String name : settings.engines()) {
      try {
        ready.add(contenders.named(name));
      } catch (BenchException failure) {
        goOnWithout(name, failure);
      }
    }
    return ready;
  }

  private void measure(List<Contender> ready, int size) throws BenchException, DifferenceException {
    Path indexes = emptied(folder.resolve("indexes"));
    List<Trial> filled = filled(ready, size, indexes);
    progress.accept("Compared: the engines answer alike");
    progress.accept("Requests to " + size + " documents");
    try (Rounds rounds = new Rounds(settings, progress, this::goOnWithout)) {
      rounds.start(filled);
      rounds.warmUp();
      rounds.run();
    }
    emptied(indexes);
  }

  private List<Trial> filled(List<Contender> ready, int size, Path indexes)
      throws BenchException, DifferenceException {
    List<Trial> filled = new ArrayList<>();
    Map<AskKind, Reply> expected = Map.of();
    for (Contender contender : ready) {
      Path index = indexes.resolve(contender.name());
      Trial trial = new Trial(contender, settings, size, index, figures);
      progress.accept(
          contender.name()
              + ": indexing "
              + settings.different(size)
              + " of "
              + size
              + " documents");
      try {
        trial.fill();
        Map<AskKind, Reply> answers = trial.answers();
        if (filled.isEmpty()) {
          expected = answers;
        }
        filled.add(trial);
        compare(filled.getFirst(), expected, trial, answers, size);
      } catch (BenchException failure) {
        goOnWithout(contender.name(), failure);
      }
    }
    return filled;
  }

  private void compare(
      Trial first, Map<AskKind, Reply> expected, Trial other, Map<AskKind, Reply> answers, int size)
      throws DifferenceException {
    Verification.compare(
        first.name(), expected, other.name(), answers, Verification.asks(settings, size));
  }

  private void goOnWithout(String name, BenchException failure) throws BenchException {
    if (name.equals(Contenders.OWN)) {
      throw failure;
    }
    absent.add(name + ": " + failure.getMessage());
    progress.accept("Without " + name + ": " + failure.getMessage());
  }

  private static Path emptied(Path folder) throws BenchException {
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BenchException("The folder " + folder + " cannot be emptied: " + e, e);
    }
  }
}
