package org.rihla.search.analysis;

import java.util.List;

/** Expressions of word lists, as the words that searching goes by. */
public final class Expressions {

  /** Longer expressions are sentences, which no query repeats; stop words are not counted. */
  public static final int MOST_WORDS = 6;

  private Expressions() {}

  /**
   * The stems of an expression without its stop words.
   *
   * @return none if it cannot be looked for: if it has no other words, more than {@value
   *     #MOST_WORDS}, or stop words but for a single word, which then says something else, as the
   *     first one of العمل عن بعد does
   */
  public static List<String> stems(String expression) {
    List<String> words = Words.plainTerms(expression);
    List<String> telling = words.stream().filter(word -> !Words.isStopWord(word)).toList();
    boolean onlyOneLeft = telling.size() == 1 && words.size() > 1;
    return onlyOneLeft || telling.size() > MOST_WORDS
        ? List.of()
        : telling.stream().map(Words::stem).toList();
  }
}
