package org.rihla.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.search.analysis.Words;

/**
 * A form of a typed word that is compared with the words of the index: the word itself, and an
 * Arabic word also with an article more or less than it was typed with.
 *
 * @param term to compare
 * @param typedBefore letters that were typed before it
 * @param addedBefore letters that were not typed and stand before it in {@code term}
 */
record SpellingForm(String term, String typedBefore, String addedBefore) {

  private static final String ARTICLE = "ال";

  static List<SpellingForm> of(String plain) {
    List<SpellingForm> forms = new ArrayList<>();
    forms.add(new SpellingForm(plain, "", ""));
    if (Character.UnicodeScript.of(plain.codePointAt(0)) == Character.UnicodeScript.ARABIC) {
      List<String> variants = Words.typedTerms(plain);
      if (variants.size() == 1) {
        forms.add(new SpellingForm(ARTICLE + plain, "", ARTICLE));
      } else {
        String bare = variants.getLast();
        String before = plain.substring(0, plain.length() - bare.length());
        forms.add(new SpellingForm(bare, before, ""));
        forms.add(new SpellingForm(ARTICLE + bare, before, ARTICLE));
      }
    }
    return forms;
  }

  /** What stands for the typed word where a word like this form was found. */
  Optional<String> fitted(String found) {
    if (!found.startsWith(addedBefore) || found.length() == addedBefore.length()) {
      return Optional.empty();
    }
    boolean articleTwice =
        addedBefore.isEmpty() && !typedBefore.isEmpty() && found.startsWith(ARTICLE);
    return articleTwice
        ? Optional.empty()
        : Optional.of(typedBefore + found.substring(addedBefore.length()));
  }
}
