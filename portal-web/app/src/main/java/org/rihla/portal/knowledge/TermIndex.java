package org.rihla.portal.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.language.Language;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * Bilingual entries by the expressions of one language.
 *
 * @param entries by {@link TermWords#key}
 * @param longest words of the longest expression
 */
record TermIndex(Map<String, List<BilingualEntry>> entries, int longest, Language language) {
  private static final int SHORTEST_KEY = 3;

  static TermIndex of(List<BilingualEntry> all, Language language) {
    Map<String, List<BilingualEntry>> entries = new HashMap<>();
    int longest = 0;
    for (BilingualEntry entry : all) {
      for (String expression : language == Language.FR ? entry.french() : entry.arabic()) {
        List<TermWords.Word> words = TermWords.of(expression);
        String key = TermWords.key(words);
        if (key.length() >= SHORTEST_KEY) {
          entries.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
          longest = Math.max(longest, words.size());
        }
      }
    }
    return new TermIndex(entries, longest, language);
  }

  /** How many words the longest expression has that begins at a word; 0 when none does. */
  int longestAt(List<TermWords.Word> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      if (entries.containsKey(TermWords.key(words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** An expression that is known, with what it is in the other language. */
  Term term(List<TermWords.Word> expression, String shown) {
    List<BilingualEntry> found = entries.getOrDefault(TermWords.key(expression), List.of());
    List<String> equivalents =
        found.stream()
            .sorted((a, b) -> Float.compare(b.weight(), a.weight()))
            .flatMap(entry -> (language == Language.FR ? entry.arabic() : entry.french()).stream())
            .distinct()
            .toList();
    return new Term(shown, equivalents, found.isEmpty() ? "" : found.getFirst().source());
  }
}
