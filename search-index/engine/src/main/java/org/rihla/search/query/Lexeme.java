package org.rihla.search.query;

import java.util.List;
import org.rihla.search.analysis.Words;

/** A piece of what was typed, before it is known what belongs together. */
sealed interface Lexeme {

  /** The sign right before a piece. */
  enum Sign {
    NONE,
    PLUS,
    MINUS
  }

  /**
   * Words without space between them, or what stands between quotation marks.
   *
   * @param sign before it
   * @param place that was named before it
   * @param quoted whether it stood between quotation marks
   * @param star whether a star stood at its end
   * @param terms its plain words, at least one
   */
  record Chunk(Sign sign, Place place, boolean quoted, boolean star, List<String> terms)
      implements Lexeme {

    public Chunk {
      terms = List.copyOf(terms);
    }

    /** Words and nothing else. */
    static Chunk of(List<String> terms) {
      return new Chunk(Sign.NONE, Place.ANYWHERE, false, false, terms);
    }

    /** In a place, unless it names one itself. */
    Chunk within(Place outer) {
      return place == Place.ANYWHERE ? new Chunk(sign, outer, quoted, star, terms) : this;
    }

    /** Whether it was typed as words are in a sentence, and says nothing. */
    boolean isFiller() {
      boolean bare = sign == Sign.NONE && place == Place.ANYWHERE && !star;
      return bare && saysNothing();
    }

    /** Whether it is stop words without quotation marks. */
    boolean saysNothing() {
      return !quoted && terms.stream().allMatch(Words::isStopWord);
    }
  }

  /** What an operator does. */
  enum Kind {
    AND,
    OR,
    NOT
  }

  /**
   * A word that may join what stands around it.
   *
   * @param kind what it does where it makes sense
   * @param asWords what it is where it makes none
   */
  record Operator(Kind kind, Chunk asWords) implements Lexeme {}

  /**
   * A bracket that opens.
   *
   * @param sign before it
   * @param place that was named before it
   */
  record Opening(Sign sign, Place place) implements Lexeme {}

  /** A bracket that closes. */
  record Closing() implements Lexeme {}
}
