package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.rihla.search.analysis.Part;

/** Finds words like a typed one in the items that the caller may see. */
final class Respellings {

  private static final float LEAST_SIMILARITY = 0.5f;

  /** Words looked at per field: more than are offered, as the caller may see only some. */
  private static final int CANDIDATES = 20;

  /** Words that are looked up among the visible items. */
  private static final int LOOKED_UP = 40;

  private static final DirectSpellChecker ONE_EDIT = checker(1, 0);
  private static final DirectSpellChecker TWO_EDITS = checker(2, 1);

  private final List<String> languages;

  Respellings(Set<String> languages) {
    this.languages = languages.stream().sorted().toList();
  }

  private static DirectSpellChecker checker(int edits, int samePrefix) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinPrefix(samePrefix);
    checker.setMinQueryLength(3);
    checker.setMaxInspections(CANDIDATES);
    checker.setMaxQueryFrequency(0.999f);
    return checker;
  }

  /** The spellings that at least so many visible items have, best first. */
  List<Respelling> of(IndexSearcher searcher, Set<String> access, String plain, long atLeast)
      throws IOException {
    VisibleSpellings visible = new VisibleSpellings(searcher, access, languages);
    List<Respelling> found = new ArrayList<>();
    for (SpellingForm form : SpellingForm.of(plain)) {
      for (Map.Entry<String, Integer> similar : similar(searcher, form.term())) {
        Optional<String> fitted = form.fitted(similar.getKey());
        if (fitted.isEmpty() || fitted.get().equals(plain)) {
          continue;
        }
        long items = visible.items(similar.getKey());
        if (items >= atLeast) {
          String spelling = visible.spelling(similar.getKey());
          String text = form.fitted(spelling).orElse(fitted.get());
          found.add(new Respelling(text, similar.getValue(), items));
        }
      }
    }
    found.sort(Respelling.BEST_FIRST);
    return found;
  }

  private List<Map.Entry<String, Integer>> similar(IndexSearcher searcher, String term)
      throws IOException {
    Map<String, Integer> similar = new HashMap<>();
    for (String language : languages) {
      for (Part part : Part.values()) {
        Term word = new Term(part.plain(language), term);
        collect(ONE_EDIT, searcher, word, similar);
        collect(TWO_EDITS, searcher, word, similar);
      }
    }
    return similar.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(LOOKED_UP)
        .toList();
  }

  private static void collect(
      DirectSpellChecker checker, IndexSearcher searcher, Term word, Map<String, Integer> similar)
      throws IOException {
    for (SuggestWord found :
        checker.suggestSimilar(
            word,
            CANDIDATES,
            searcher.getIndexReader(),
            SuggestMode.SUGGEST_ALWAYS,
            LEAST_SIMILARITY)) {
      similar.merge(found.string, edits(word.text(), found), Math::min);
    }
  }

  /** The checker says by how many edits of the shorter word, from 1 for none down to 0. */
  private static int edits(String typed, SuggestWord found) {
    int typedLength = typed.codePointCount(0, typed.length());
    int foundLength = found.string.codePointCount(0, found.string.length());
    return Math.round((1 - found.score) * Math.min(typedLength, foundLength));
  }
}
