package org.rihla.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.search.Fragment;
import org.rihla.search.Hit;
import org.rihla.search.PageHit;
import org.rihla.search.UsedSynonym;
import org.rihla.search.UsedTranslation;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Alternative;
import org.rihla.search.query.Alternative.Kind;
import org.rihla.search.query.SearchedText;
import org.rihla.search.query.SearchedWord;

/**
 * Tells which translations and synonyms matched: only what is marked in the hits themselves, so
 * that nothing is told of items that the caller may not see.
 */
final class UsedAlternatives {

  private static final int MOST_SHOWN = 3;

  private final List<SearchedWord> words;

  /** As they were typed, by folded word. */
  private final Map<String, String> spellings;

  /** Stems by language. */
  private final Map<String, Set<String>> marked = new HashMap<>();

  /** Looks at the hits of a page, unless the words were looked for as they are alone. */
  UsedAlternatives(String typed, SearchedText text, List<Hit> hits) {
    boolean any = text.hasAlternatives();
    words = any ? text.everyWord() : List.of();
    spellings = any ? Words.spellings(typed) : Map.of();
    if (any) {
      hits.forEach(this::mark);
    }
  }

  private void mark(Hit hit) {
    Set<String> stems = marked.computeIfAbsent(hit.language(), any -> new HashSet<>());
    addMarked(stems, hit.title());
    addMarked(stems, hit.snippet());
    for (PageHit page : hit.pages()) {
      addMarked(marked.computeIfAbsent(page.language(), any -> new HashSet<>()), page.snippet());
    }
  }

  /** Translations by word and language. */
  List<UsedTranslation> translations() {
    List<UsedTranslation> used = new ArrayList<>();
    for (SearchedWord word : words) {
      marked.forEach((language, stems) -> {
        Set<String> texts = texts(word.in(language), stems, Kind.TRANSLATION);
        if (!texts.isEmpty()) {
          used.add(new UsedTranslation(spelling(word), language, List.copyOf(texts)));
        }
      });
    }
    return used;
  }

  /** Synonyms in the language of the words; words that share theirs stand together. */
  List<UsedSynonym> synonyms() {
    Map<Set<String>, Set<String>> wordsByTexts = new LinkedHashMap<>();
    for (SearchedWord word : words) {
      Set<String> texts = new LinkedHashSet<>();
      marked.forEach(
          (language, stems) -> texts.addAll(texts(word.in(language), stems, Kind.SYNONYM)));
      if (!texts.isEmpty()) {
        wordsByTexts.computeIfAbsent(texts, any -> new LinkedHashSet<>()).add(spelling(word));
      }
    }
    return wordsByTexts.entrySet().stream()
        .map(used -> new UsedSynonym(String.join(" ", used.getValue()), List.copyOf(used.getKey())))
        .toList();
  }

  private String spelling(SearchedWord word) {
    return spellings.getOrDefault(word.plain(), word.plain());
  }

  private static void addMarked(Set<String> stems, List<Fragment> fragments) {
    for (Fragment fragment : fragments) {
      if (fragment.highlighted()) {
        stems.addAll(Words.stemmedTerms(fragment.text()));
      }
    }
  }

  private static Set<String> texts(List<Alternative> alternatives, Set<String> marked, Kind kind) {
    Set<List<String>> stems = new HashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    alternatives.stream()
        .filter(alternative -> alternative.kind() == kind)
        .filter(alternative -> marked.containsAll(alternative.stems()))
        .sorted(Comparator.comparingDouble(Alternative::weight).reversed())
        .filter(alternative -> stems.add(alternative.stems()))
        .limit(MOST_SHOWN)
        .forEach(alternative -> texts.add(alternative.text()));
    return texts;
  }
}
