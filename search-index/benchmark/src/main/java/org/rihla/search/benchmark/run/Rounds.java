package org.rihla.search.benchmark.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rihla.search.benchmark.peer.Reply;
import org.rihla.search.benchmark.sample.AskKind;

/**
 * Requests to all engines by turns: what else the machine does falls upon all of them, and the
 * median of the rounds is hardly touched by it. While one works the others wait.
 */
final class Rounds implements AutoCloseable {

  private static final int ROUNDS = 3;
  private static final List<Integer> THREADS = List.of(1, 2);

  /** After another engine had the processor, before time is taken again. */
  private static final int SETTLE_MILLIS = 500;

  private final Settings settings;
  private final Consumer<String> progress;
  private final Map<Trial, Child> children = new LinkedHashMap<>();

  private final Failures failures;

  Rounds(Settings settings, Consumer<String> progress, Failures failures) {
    this.settings = settings;
    this.progress = progress;
    this.failures = failures;
  }

  /** Decides whether the run goes on without an engine that failed. */
  @FunctionalInterface
  interface Failures {
    void without(String name, BenchException failure) throws BenchException;
  }

  /** Something that an engine may fail in. */
  @FunctionalInterface
  private interface Step {
    void take(Trial trial, Child child) throws BenchException;
  }

  void start(List<Trial> trials) throws BenchException {
    for (Trial trial : trials) {
      try {
        children.put(trial, trial.started());
      } catch (BenchException failure) {
        failures.without(trial.name(), failure);
      }
    }
  }

  /** Lets every engine meet every kind of request before time is taken. */
  void warmUp() throws BenchException {
    for (AskKind kind : AskKind.values()) {
      String command = "measure " + kind + " 2 0 " + settings.seconds() * 1000L;
      each((trial, child) -> child.tell(command));
    }
  }

  void run() throws BenchException {
    for (AskKind kind : AskKind.values()) {
      for (int threads : THREADS) {
        measure(kind, threads);
      }
    }
    each(Trial::measureRest);
  }

  private void measure(AskKind kind, int threads) throws BenchException {
    progress.accept("  " + kind + ", threads: " + threads);
    String command =
        "measure " + kind + " " + threads + " " + SETTLE_MILLIS + " " + settings.seconds() * 1000L;
    Map<Trial, List<Reply>> replies = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      each((trial, child) ->
          replies.computeIfAbsent(trial, any -> new ArrayList<>()).add(child.tell(command)));
    }
    replies.forEach((trial, rounds) -> trial.record(kind, threads, rounds));
  }

  private void each(Step step) throws BenchException {
    for (Trial trial : List.copyOf(children.keySet())) {
      Child child = children.get(trial);
      if (child == null) {
        continue;
      }
      try {
        step.take(trial, child);
      } catch (BenchException failure) {
        children.remove(trial);
        child.abandon();
        failures.without(trial.name(), failure);
      }
    }
  }

  @Override
  public void close() throws BenchException {
    for (Child child : children.values()) {
      child.close();
    }
    children.clear();
  }
}
