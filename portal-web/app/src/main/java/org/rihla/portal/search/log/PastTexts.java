package org.rihla.portal.search.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.search.TypedWords;

/** Finds past searches by the beginning of any of their words. Never changes. */
final class PastTexts {
  static final PastTexts NONE = PastTexts.of(List.of());

  private final List<String> texts;

  /** Places in {@link #texts} by folded words, from any word of the text to its end. */
  private final NavigableMap<String, List<Integer>> places;

  private PastTexts(List<String> texts, NavigableMap<String, List<Integer>> places) {
    this.texts = texts;
    this.places = places;
  }

  /**
   * Makes them findable.
   *
   * @param texts best first; of those that differ in accents, marks or letter forms only, the first
   *     stays
   */
  static PastTexts of(List<String> texts) {
    Map<String, String> different = new LinkedHashMap<>();
    texts.forEach(text -> different.putIfAbsent(folded(text), text));
    List<String> kept = List.copyOf(different.values());
    NavigableMap<String, List<Integer>> places = new TreeMap<>();
    for (int place = 0; place < kept.size(); place++) {
      List<List<String>> words = TypedWords.of(kept.get(place));
      for (int word = 0; word < words.size(); word++) {
        for (String key : keys(words.subList(word, words.size()))) {
          places.computeIfAbsent(key, absent -> new ArrayList<>()).add(place);
        }
      }
    }
    return new PastTexts(kept, places);
  }

  /** The words of a text in one line, for telling whether two texts are the same to a reader. */
  static String folded(String text) {
    return joined(TypedWords.of(text));
  }

  /** The same line once for each form of its first word. */
  private static List<String> keys(List<List<String>> words) {
    String rest = joined(words.subList(1, words.size()));
    return words.getFirst().stream().map(form -> (form + " " + rest).strip()).toList();
  }

  private static String joined(List<List<String>> words) {
    return words.stream().map(List::getFirst).collect(Collectors.joining(" "));
  }

  /** Texts in which what was typed begins a word, best first. */
  Stream<String> startingWith(String typed) {
    List<List<String>> words = TypedWords.of(typed);
    if (words.isEmpty()) {
      return Stream.empty();
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (String start : keys(words)) {
      places
          .subMap(start, true, start + Character.MAX_VALUE, false)
          .values()
          .forEach(found::addAll);
    }
    return found.stream().map(texts::get);
  }
}
