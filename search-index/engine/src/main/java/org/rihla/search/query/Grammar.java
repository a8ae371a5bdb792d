package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import org.rihla.search.query.Lexeme.Chunk;
import org.rihla.search.query.Lexeme.Closing;
import org.rihla.search.query.Lexeme.Kind;
import org.rihla.search.query.Lexeme.Opening;
import org.rihla.search.query.Lexeme.Operator;
import org.rihla.search.query.Lexeme.Sign;
import org.rihla.search.query.Operand.Group;
import org.rihla.search.query.Operand.Single;

/**
 * Finds what operators join. AND joins more closely than OR, and OR more closely than standing side
 * by side. An operator with nothing to join on one side is a word; words like “les” between
 * operator and operand are passed over.
 */
final class Grammar {

  private final List<Lexeme> lexemes;
  private final Leaves leaves;
  private int at;

  private Grammar(List<Lexeme> lexemes, Leaves leaves) {
    this.lexemes = lexemes;
    this.leaves = leaves;
  }

  /** Reads pieces whose brackets are paired. */
  static Sequence read(List<Lexeme> lexemes, Leaves leaves) {
    return new Grammar(lexemes, leaves).sequence(Place.ANYWHERE);
  }

  private Sequence sequence(Place place) {
    Sequence sequence = new Sequence(leaves);
    while (at < lexemes.size() && !(lexemes.get(at) instanceof Closing)) {
      if (beginsOperand(at)) {
        expression(sequence, place);
      } else {
        addWords(sequence, place);
      }
    }
    return sequence;
  }

  /** Adds the piece here, which is no operand, as words. */
  private void addWords(Sequence sequence, Place place) {
    switch (lexemes.get(at)) {
      case Chunk filler -> sequence.addPlain(filler.within(place));
      case Operator operator -> sequence.addPlain(operator.asWords().within(place));
      case Opening ignored -> throw new IllegalStateException("A bracket begins an operand");
      case Closing ignored -> throw new IllegalStateException("A bracket ends a sequence");
    }
    at++;
  }

  private boolean beginsOperand(int place) {
    if (place >= lexemes.size()) {
      return false;
    }
    return switch (lexemes.get(place)) {
      case Chunk chunk -> !chunk.isFiller();
      case Opening ignored -> true;
      case Closing ignored -> false;
      case Operator operator -> operator.kind() == Kind.NOT && isOperand(afterFillers(place + 1));
    };
  }

  private boolean isOperand(int place) {
    return beginsOperand(place) && !(lexemes.get(place) instanceof Operator);
  }

  private int afterFillers(int from) {
    int place = from;
    while (place < lexemes.size()
        && lexemes.get(place) instanceof Chunk chunk
        && chunk.isFiller()) {
      place++;
    }
    return place;
  }

  private void expression(Sequence sequence, Place place) {
    List<List<Operand>> choices = new ArrayList<>();
    boolean more;
    do {
      List<Operand> joined = new ArrayList<>();
      do {
        joined.add(operand(sequence, place));
        more = continues(Kind.AND, sequence, place);
      } while (more);
      choices.add(joined);
      more = continues(Kind.OR, sequence, place);
    } while (more);
    if (choices.size() == 1 && choices.getFirst().size() == 1) {
      sequence.addAlone(choices.getFirst().getFirst());
    } else {
      sequence.addJoined(choices);
    }
  }

  /** Whether an operator and something to join stand here; if so, goes there. */
  private boolean continues(Kind kind, Sequence sequence, Place place) {
    boolean joins =
        at < lexemes.size()
            && lexemes.get(at) instanceof Operator operator
            && operator.kind() == kind
            && beginsOperand(afterFillers(at + 1));
    if (joins) {
      at++;
      passFillers(sequence, place);
    }
    return joins;
  }

  private void passFillers(Sequence sequence, Place place) {
    int end = afterFillers(at);
    while (at < end) {
      addWords(sequence, place);
    }
  }

  private Operand operand(Sequence sequence, Place place) {
    boolean no = lexemes.get(at) instanceof Operator;
    if (no) {
      at++;
      passFillers(sequence, place);
    }
    Lexeme lexeme = lexemes.get(at);
    at++;
    return switch (lexeme) {
      case Chunk chunk -> new Single(no || chunk.sign() == Sign.MINUS, chunk.within(place));
      case Opening opening -> group(opening, no, place);
      case Operator ignored -> throw new IllegalStateException("An operator is no operand");
      case Closing ignored -> throw new IllegalStateException("A bracket ends a sequence");
    };
  }

  private Operand group(Opening opening, boolean no, Place outer) {
    Place place = opening.place() == Place.ANYWHERE ? outer : opening.place();
    Sequence inner = sequence(place);
    at++;
    boolean bare = opening.sign() == Sign.NONE && opening.place() == Place.ANYWHERE;
    return new Group(no || opening.sign() == Sign.MINUS, bare, inner);
  }
}
