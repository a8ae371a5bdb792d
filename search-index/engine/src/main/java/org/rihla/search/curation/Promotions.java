package org.rihla.search.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.search.analysis.Words;

/**
 * Promoted answers by their questions. Questions are equal if their words are, but for stop words,
 * inflection, letter case, accents and signs. Immutable.
 */
public final class Promotions {

  /** Knows none. */
  public static final Promotions NONE = new Promotions(Map.of());

  /** Items that one question brings to the top; more would be a list of their own. */
  public static final int MOST_ITEMS = 3;

  private final Map<List<String>, List<String>> ids;

  private Promotions(Map<List<String>, List<String>> ids) {
    this.ids = ids;
  }

  /** Compiles answers; of two for one question, the items of the first come first. */
  public static Promotions of(Collection<PromotedAnswer> answers) {
    Map<List<String>, Set<String>> found = new HashMap<>();
    for (PromotedAnswer answer : answers) {
      for (String question : answer.questions()) {
        List<String> key = key(question);
        if (!key.isEmpty()) {
          found.computeIfAbsent(key, any -> new LinkedHashSet<>()).addAll(answer.ids());
        }
      }
    }
    Map<List<String>, List<String>> ids = HashMap.newHashMap(found.size());
    found.forEach((key, all) -> ids.put(key, all.stream().limit(MOST_ITEMS).toList()));
    return new Promotions(Map.copyOf(ids));
  }

  /** What is left of a question for comparison. */
  static List<String> key(String question) {
    List<String> words = Words.plainTerms(question);
    List<String> telling = words.stream().filter(word -> !Words.isStopWord(word)).toList();
    return stems(telling.isEmpty() ? words : telling);
  }

  private static List<String> stems(Collection<String> words) {
    List<String> stems = new ArrayList<>();
    words.stream().distinct().forEach(word -> stems.add(Words.stem(word)));
    return List.copyOf(stems);
  }

  /**
   * Ids of the items for a question, best first.
   *
   * @param words plain words of the question, without stop words unless it has no others
   */
  public List<String> answering(Collection<String> words) {
    return ids.isEmpty() ? List.of() : ids.getOrDefault(stems(words), List.of());
  }

  /** Number of different questions. */
  public int size() {
    return ids.size();
  }
}
