package org.rihla.search.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.search.analysis.Expressions;

/** Rules by the stems of what is typed. Immutable. */
public final class Synonyms {

  /** Knows none. */
  public static final Synonyms NONE = new Synonyms(Map.of(), 0, true);

  /** The first ones that rules name; the rest of a larger group would make queries costly. */
  private static final int MOST_SYNONYMS = 10;

  private final Map<List<String>, List<Synonym>> byStems;
  private final int longest;
  private final boolean across;

  private Synonyms(Map<List<String>, List<Synonym>> byStems, int longest, boolean across) {
    this.byStems = byStems;
    this.longest = longest;
    this.across = across;
  }

  /** Compiles rules; expressions without a word that can be looked for are passed over. */
  public static Synonyms of(Collection<SynonymRule> rules) {
    Map<List<String>, Map<List<String>, Synonym>> found = new HashMap<>();
    for (SynonymRule rule : rules) {
      for (String typed : rule.typed()) {
        List<String> from = Expressions.stems(typed);
        for (String text : rule.found()) {
          List<String> to = Expressions.stems(text);
          if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            found
                .computeIfAbsent(from, any -> new LinkedHashMap<>())
                .putIfAbsent(to, new Synonym(to, text));
          }
        }
      }
    }
    Map<List<String>, List<Synonym>> byStems = HashMap.newHashMap(found.size());
    found.forEach(
        (from, to) -> byStems.put(from, to.values().stream().limit(MOST_SYNONYMS).toList()));
    int longest = found.keySet().stream().mapToInt(List::size).max().orElse(0);
    return new Synonyms(Map.copyOf(byStems), longest, true);
  }

  /** The same, to be used within the language of what is typed only. */
  public Synonyms withinLanguages() {
    return new Synonyms(byStems, longest, false);
  }

  /** Whether synonyms in the other language count. */
  public boolean acrossLanguages() {
    return across;
  }

  /** What an expression is also looked for as, in either language. */
  public List<Synonym> of(List<String> stems) {
    return byStems.getOrDefault(List.copyOf(stems), List.of());
  }

  /** Words of the longest expression that has synonyms. */
  public int longestExpression() {
    return longest;
  }

  /** Number of expressions that have synonyms. */
  public int size() {
    return byStems.size();
  }
}
