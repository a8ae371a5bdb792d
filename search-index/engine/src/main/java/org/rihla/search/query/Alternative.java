package org.rihla.search.query;

import java.util.List;

/**
 * Something that a typed word is looked for as.
 *
 * @param stems one stem, or those of an expression in their order
 * @param weight against the word itself, which weighs 1
 * @param text as a reader would write it
 * @param kind what it is to the word
 */
public record Alternative(List<String> stems, float weight, String text, Kind kind) {

  /** What an alternative is to the word that was typed. */
  public enum Kind {
    /** The word itself, or another form of it. */
    FORM,
    /** A curated synonym in the same language. */
    SYNONYM,
    /** The same in another language. */
    TRANSLATION
  }

  public Alternative {
    stems = List.copyOf(stems);
  }

  /** Whether it is in another language than the word. */
  public boolean translation() {
    return kind == Kind.TRANSLATION;
  }

  /**
   * The same in another form, told as this one.
   *
   * @param times as much as this one
   */
  Alternative standingAs(List<String> form, float times) {
    return new Alternative(form, weight * times, text, kind);
  }

  boolean isExpression() {
    return stems.size() > 1;
  }
}
