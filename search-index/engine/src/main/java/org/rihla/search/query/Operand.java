package org.rihla.search.query;

import org.rihla.search.query.Lexeme.Chunk;

/** What an operator may join: one piece, or what stands between brackets. */
sealed interface Operand {

  /** Whether it is excluded, by an operator or a sign. */
  boolean negative();

  /** A piece. */
  record Single(boolean negative, Chunk chunk) implements Operand {}

  /**
   * What stands between brackets.
   *
   * @param bare whether neither sign nor name stood before them
   */
  record Group(boolean negative, boolean bare, Sequence inner) implements Operand {}
}
