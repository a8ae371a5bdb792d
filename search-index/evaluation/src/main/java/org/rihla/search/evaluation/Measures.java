package org.rihla.search.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Measures of one ranking.
 *
 * @param ndcg normalized discounted cumulative gain of the first ten, gains by grade
 * @param reciprocalRank of the first relevant document among the first ten
 * @param recall part of the relevant documents among the first hundred
 */
public record Measures(double ndcg, double reciprocalRank, double recall) {

  /** How many of the ranking the first two measures look at. */
  private static final int TOP = 10;

  /** How many of a ranking are looked at at all. */
  public static final int DEPTH = 100;

  /**
   * Measures a ranking.
   *
   * @param ranked ids, best first
   * @param grades above 0, of all relevant documents
   */
  public static Measures of(List<String> ranked, Map<String, Integer> grades) {
    double gained = 0;
    double reciprocalRank = 0;
    int found = 0;
    for (int i = 0; i < Math.min(DEPTH, ranked.size()); i++) {
      int grade = grades.getOrDefault(ranked.get(i), 0);
      found += grade > 0 ? 1 : 0;
      if (i < TOP && grade > 0) {
        gained += discounted(grade, i);
        reciprocalRank = reciprocalRank == 0 ? 1.0 / (i + 1) : reciprocalRank;
      }
    }
    return new Measures(
        gained / ideal(grades.values()), reciprocalRank, (double) found / grades.size());
  }

  private static double ideal(Collection<Integer> grades) {
    List<Integer> best = grades.stream().sorted(Comparator.reverseOrder()).limit(TOP).toList();
    double gain = 0;
    for (int i = 0; i < best.size(); i++) {
      gain += discounted(best.get(i), i);
    }
    return gain;
  }

  private static double discounted(int grade, int place) {
    return grade / (Math.log(place + 2.0) / Math.log(2));
  }
}
