package org.rihla.search.benchmark.run;

import java.util.EnumMap;
import java.util.Map;
import org.rihla.search.benchmark.peer.Reply;
import org.rihla.search.benchmark.sample.AskKind;
import org.rihla.search.benchmark.sample.Asks;
import org.rihla.search.benchmark.sample.SampleDocuments;

/** Holds that all engines find the same: totals, numbers of hits, facet counts. */
public final class Verification {

  /** Requests of each kind that are compared. */
  static final int REQUESTS = 60;

  /** A hit by a keyword alone has nothing to mark; most others have. */
  private static final double MARKED = 0.8;

  private static final Reply NOTHING = new Reply(Map.of());

  private Verification() {}

  /** The answers of an engine. */
  public static Map<AskKind, Reply> answers(Child child) throws BenchException {
    Map<AskKind, Reply> answers = new EnumMap<>(AskKind.class);
    for (AskKind kind : AskKind.values()) {
      answers.put(kind, child.tell("answer " + kind + " " + REQUESTS));
    }
    return answers;
  }

  /**
   * Compares the answers of two engines.
   *
   * @throws DifferenceException that says which request was answered differently, and how
   */
  public static void compare(
      String one, Map<AskKind, Reply> first, String other, Map<AskKind, Reply> second, Asks asks)
      throws DifferenceException {
    for (AskKind kind : AskKind.values()) {
      Reply expected = first.getOrDefault(kind, NOTHING);
      Reply found = second.getOrDefault(kind, NOTHING);
      for (int i = 0; i < REQUESTS; i++) {
        String number = String.valueOf(i);
        if (!expected.text(number).equals(found.text(number))) {
          throw new DifferenceException(
              String.join(
                  System.lineSeparator() + "  ",
                  one + " and " + other + " answer differently, so nothing more is timed:",
                  kind + " " + asks.first(REQUESTS, kind).get(i),
                  one + ": " + expected.text(number),
                  other + ": " + found.text(number)));
        }
      }
    }
    Reply full = second.getOrDefault(AskKind.FULL, NOTHING);
    if (full.number("marked") < MARKED * full.number("hits")) {
      throw new DifferenceException(
          other + " highlights " + full.text("marked") + " of " + full.text("hits") + " hits only");
    }
  }

  /** The requests of a run, to be named where answers differ. */
  public static Asks asks(Settings settings, int documents) {
    return new Asks(settings.seed(), new SampleDocuments(settings.seed()), documents);
  }
}
