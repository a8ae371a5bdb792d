package org.rihla.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.search.Fragment;
import org.rihla.search.Hit;
import org.rihla.search.UsedTranslation;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Alternative;
import org.rihla.search.query.SearchedText;
import org.rihla.search.query.SearchedWord;

/**
 * Tells which translations matched: only what is marked in the hits themselves, so that nothing is
 * told of items that the caller may not see.
 */
final class UsedTranslations {

  private UsedTranslations() {}

  static List<UsedTranslation> of(String typed, SearchedText text, List<Hit> hits) {
    Map<String, Set<String>> marked = new HashMap<>();
    for (Hit hit : hits) {
      Set<String> stems = marked.computeIfAbsent(hit.language(), any -> new HashSet<>());
      addMarked(stems, hit.title());
      addMarked(stems, hit.snippet());
    }
    Map<String, String> spellings = Words.spellings(typed);
    List<UsedTranslation> used = new ArrayList<>();
    for (SearchedWord word : text.words()) {
      marked.forEach((language, stems) -> {
        Set<String> texts = texts(word.in(language), stems);
        if (!texts.isEmpty()) {
          String spelling = spellings.getOrDefault(word.plain(), word.plain());
          used.add(new UsedTranslation(spelling, language, List.copyOf(texts)));
        }
      });
    }
    return used;
  }

  private static void addMarked(Set<String> stems, List<Fragment> fragments) {
    for (Fragment fragment : fragments) {
      if (fragment.highlighted()) {
        stems.addAll(Words.stemmedTerms(fragment.text()));
      }
    }
  }

  private static Set<String> texts(List<Alternative> alternatives, Set<String> marked) {
    Set<String> texts = new LinkedHashSet<>();
    for (Alternative alternative : alternatives) {
      if (alternative.translation() && marked.containsAll(alternative.stems())) {
        texts.add(alternative.text());
      }
    }
    return texts;
  }
}
