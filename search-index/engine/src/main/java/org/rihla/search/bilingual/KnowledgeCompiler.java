package org.rihla.search.bilingual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.search.analysis.Expressions;

/** Turns written expressions into stems, and gathers the translations of each. */
final class KnowledgeCompiler {

  private static final int MOST_TRANSLATIONS = 10;

  private final Map<String, Map<List<String>, Translation>> translations = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private int longest;

  /** An expression as written and as its stems. */
  private record Expression(String text, List<String> stems) {

    private static List<Expression> all(List<String> texts) {
      List<Expression> expressions = new ArrayList<>();
      for (String text : texts) {
        List<String> stems = Expressions.stems(text);
        if (!stems.isEmpty()) {
          expressions.add(new Expression(text, stems));
        }
      }
      return expressions;
    }

    private String key() {
      return String.join(" ", stems);
    }
  }

  void add(BilingualEntry entry) {
    List<Expression> french = Expression.all(entry.french());
    List<Expression> arabic = Expression.all(entry.arabic());
    for (Expression from : french) {
      for (Expression to : arabic) {
        add(from, to, entry);
        add(to, from, entry);
      }
    }
    addForms(french);
    addForms(arabic);
  }

  private void add(Expression from, Expression to, BilingualEntry entry) {
    Translation translation = new Translation(to.stems, to.text, entry.weight(), entry.source());
    translations
        .computeIfAbsent(from.key(), any -> new LinkedHashMap<>())
        .merge(to.stems, translation, (a, b) -> b.weight() > a.weight() ? b : a);
    longest = Math.max(longest, from.stems.size());
  }

  private void addForms(List<Expression> expressions) {
    List<String> stems =
        expressions.stream()
            .filter(expression -> expression.stems.size() == 1)
            .map(Expression::key)
            .distinct()
            .toList();
    for (String stem : stems) {
      for (String other : stems) {
        if (!stem.equals(other)) {
          forms.computeIfAbsent(stem, any -> new LinkedHashSet<>()).add(other);
        }
      }
    }
  }

  BilingualKnowledge compiled() {
    Map<String, List<Translation>> sorted = HashMap.newHashMap(translations.size());
    translations.forEach((key, found) -> sorted.put(key, best(found.values())));
    Map<String, Set<String>> copies = HashMap.newHashMap(forms.size());
    forms.forEach((stem, others) -> copies.put(stem, Set.copyOf(others)));
    return new BilingualKnowledge(Map.copyOf(sorted), Map.copyOf(copies), longest);
  }

  private static List<Translation> best(java.util.Collection<Translation> found) {
    return found.stream()
        .sorted(Comparator.comparingDouble(Translation::weight).reversed())
        .limit(MOST_TRANSLATIONS)
        .toList();
  }
}
