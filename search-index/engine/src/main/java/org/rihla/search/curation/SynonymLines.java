package org.rihla.search.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rihla.search.analysis.Expressions;

/** Makes rules of the lines of a file of synonyms. */
final class SynonymLines implements CuratedLines.Taker {

  private static final String BOTH_WAYS = "=";
  private static final String ONE_WAY = ">";
  private static final int COLUMNS = 3;
  private static final int LONGEST = 200;

  private final List<SynonymRule> rules = new ArrayList<>();
  private final Map<Set<List<String>>, Long> seen = new HashMap<>();

  List<SynonymRule> rules() {
    return rules;
  }

  @Override
  public Optional<String> take(long line, List<String> columns) {
    if (columns.size() != COLUMNS) {
      return Optional.of("3 columns are separated by tabs, here are " + columns.size());
    }
    String sign = columns.getFirst();
    List<String> left = CuratedLines.texts(columns.get(1));
    List<String> right = CuratedLines.texts(columns.get(2));
    if (!sign.equals(BOTH_WAYS) && !sign.equals(ONE_WAY)) {
      return Optional.of("the first column is = or >");
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.of("one of the two sides is empty");
    }
    Optional<String> unusable =
        Stream.concat(left.stream(), right.stream()).filter(SynonymLines::isUnusable).findFirst();
    if (unusable.isPresent()) {
      return Optional.of(
          "an expression has 1 to "
              + Expressions.MOST_WORDS
              + " words that are not stop words, more than one beside stop words, and at most "
              + LONGEST
              + " characters");
    }
    return added(line, sign.equals(ONE_WAY), left, right);
  }

  private Optional<String> added(long line, boolean oneWay, List<String> left, List<String> right) {
    Set<List<String>> expressions = new HashSet<>();
    Stream.concat(left.stream(), right.stream()).map(Expressions::stems).forEach(expressions::add);
    if (expressions.size() == 1) {
      return Optional.of("both sides are the same to a search");
    }
    Long earlier = seen.putIfAbsent(expressions, line);
    if (earlier != null) {
      return Optional.of("the same stands in line " + earlier);
    }
    rules.add(oneWay ? new SynonymRule(left, right) : SynonymRule.group(left, right));
    return Optional.empty();
  }

  private static boolean isUnusable(String expression) {
    return expression.length() > LONGEST || Expressions.stems(expression).isEmpty();
  }
}
