package org.rihla.search;

import java.util.List;
import org.rihla.search.analysis.Words;

/**
 * The words of a text as suggestions compare them: without accents, case, Arabic diacritics and
 * variants of letters. For callers who complete from texts that are not in the index.
 */
public final class TypedWords {
  private TypedWords() {}

  /**
   * The forms of each word, in order. The first is the word itself; an Arabic word with an article
   * has a second one without it.
   *
   * @param text any text; one without a word gives an empty list
   */
  public static List<List<String>> of(String text) {
    return Words.plainTerms(text).stream().map(Words::typedTerms).map(List::copyOf).toList();
  }
}
