package org.rihla.search.bilingual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Expectation maximization for the lexical table of IBM model 1. */
final class TranslationTable {

  /** Stands for the source of words that nothing in the other passage gave rise to. */
  private static final String NOTHING = "";

  private final Map<String, Map<String, Double>> probabilities = new HashMap<>();

  /**
   * A passage and its translation.
   *
   * @param source words that give rise to the others
   * @param target words that arise
   */
  record Pair(List<String> source, List<String> target) {}

  private TranslationTable() {}

  /** Probabilities of target words, by source word. */
  static Map<String, Map<String, Double>> learned(List<Pair> pairs, int rounds) {
    TranslationTable table = new TranslationTable();
    for (int round = 0; round < rounds; round++) {
      table.improve(pairs, round == 0);
    }
    table.probabilities.remove(NOTHING);
    return table.probabilities;
  }

  private void improve(List<Pair> pairs, boolean first) {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    for (Pair pair : pairs) {
      List<String> sources = new ArrayList<>(pair.source);
      sources.add(NOTHING);
      for (String target : pair.target) {
        share(counts, sources, target, first);
      }
    }
    probabilities.clear();
    counts.forEach((source, row) -> probabilities.put(source, normalized(row)));
  }

  private void share(
      Map<String, Map<String, Double>> counts, List<String> sources, String target, boolean first) {
    double[] shares = new double[sources.size()];
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = first ? 1 : probability(sources.get(i), target);
      all += shares[i];
    }
    if (all > 0) {
      for (int i = 0; i < shares.length; i++) {
        counts
            .computeIfAbsent(sources.get(i), any -> new HashMap<>())
            .merge(target, shares[i] / all, Double::sum);
      }
    }
  }

  private double probability(String source, String target) {
    return probabilities.getOrDefault(source, Map.of()).getOrDefault(target, 0.0);
  }

  private static Map<String, Double> normalized(Map<String, Double> counts) {
    double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> row = HashMap.newHashMap(counts.size());
    counts.forEach((target, count) -> row.put(target, count / all));
    return row;
  }
}
