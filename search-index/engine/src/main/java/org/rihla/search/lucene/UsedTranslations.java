package org.rihla.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
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

  private static final int MOST_SHOWN = 3;

  private UsedTranslations() {}

  static List<UsedTranslation> of(String typed, SearchedText text, List<Hit> hits) {
    if (!text.translated()) {
      return List.of();
    }
    Map<String, Set<String>> marked = new HashMap<>();
    for (Hit hit : hits) {
      Set<String> stems = marked.computeIfAbsent(hit.language(), any -> new HashSet<>());
      addMarked(stems, hit.title());
      addMarked(stems, hit.snippet());
    }
    Map<String, String> spellings = Words.spellings(typed);
    List<UsedTranslation> used = new ArrayList<>();
    for (SearchedWord word : text.everyWord()) {
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
    Set<List<String>> stems = new HashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    alternatives.stream()
        .filter(Alternative::translation)
        .filter(alternative -> marked.containsAll(alternative.stems()))
        .sorted(Comparator.comparingDouble(Alternative::weight).reversed())
        .filter(alternative -> stems.add(alternative.stems()))
        .limit(MOST_SHOWN)
        .forEach(alternative -> texts.add(alternative.text()));
    return texts;
  }
}
