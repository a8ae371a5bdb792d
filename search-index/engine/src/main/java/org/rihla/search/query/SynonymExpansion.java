package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.search.curation.Synonym;
import org.rihla.search.curation.Synonyms;

/** Finds the curated synonyms of the words of a text, and of the expressions they stand in. */
record SynonymExpansion(Synonyms synonyms) {

  /** A synonym, against the word itself. */
  private static final float WEIGHT = 0.8f;

  /** A synonym of a word by itself, where the expression it stands in has synonyms. */
  private static final float IN_EXPRESSION = 0.4f;

  /** Synonyms of one word, those of its expression first; more would make a query costly. */
  private static final int MOST = 6;

  /** What each word is also looked for as, in the order of the words. */
  List<List<Alternative>> of(List<String> stems) {
    List<List<Alternative>> found = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      int length = expressionAt(stems, at);
      List<Alternative> whole = length > 1 ? of(stems.subList(at, at + length), WEIGHT) : List.of();
      for (int i = at; i < at + Math.max(1, length); i++) {
        float weight = length > 1 ? WEIGHT * IN_EXPRESSION : WEIGHT;
        Stream<Alternative> own = of(List.of(stems.get(i)), weight).stream();
        found.add(Stream.concat(whole.stream(), own).limit(MOST).toList());
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private int expressionAt(List<String> stems, int at) {
    for (int length = Math.min(synonyms.longestExpression(), stems.size() - at);
        length > 1;
        length--) {
      if (!synonyms.of(stems.subList(at, at + length)).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  private List<Alternative> of(List<String> expression, float weight) {
    String home = HomeLanguage.of(expression.getFirst());
    List<Alternative> found = new ArrayList<>();
    for (Synonym synonym : synonyms.of(expression)) {
      boolean same = HomeLanguage.of(synonym.stems().getFirst()).equals(home);
      if (same || synonyms.acrossLanguages()) {
        Alternative.Kind kind = same ? Alternative.Kind.SYNONYM : Alternative.Kind.TRANSLATION;
        found.add(new Alternative(synonym.stems(), weight, synonym.text(), kind));
      }
    }
    return found;
  }
}
