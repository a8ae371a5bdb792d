package org.rihla.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.search.query.Lexeme.Closing;
import org.rihla.search.query.Lexeme.Opening;

/** Brackets that have no other half, and those nested beyond sense, are as if not typed. */
final class Brackets {

  private static final int DEEPEST = 16;

  private Brackets() {}

  /** The pieces with such brackets only as close a pair. */
  static List<Lexeme> paired(List<Lexeme> lexemes) {
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.get(i) instanceof Opening) {
        open.push(i);
      } else if (lexemes.get(i) instanceof Closing && !open.isEmpty()) {
        int opening = open.pop();
        if (open.size() < DEEPEST) {
          kept.add(opening);
          kept.add(i);
        }
      }
    }
    List<Lexeme> paired = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      boolean bracket = lexemes.get(i) instanceof Opening || lexemes.get(i) instanceof Closing;
      if (!bracket || kept.contains(i)) {
        paired.add(lexemes.get(i));
      }
    }
    return paired;
  }
}
