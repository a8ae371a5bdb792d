package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Lexeme.Chunk;
import org.rihla.search.query.Lexeme.Closing;
import org.rihla.search.query.Lexeme.Opening;
import org.rihla.search.query.Lexeme.Operator;
import org.rihla.search.query.Lexeme.Sign;

/**
 * Cuts a text at its spaces and quotation marks, and takes from each piece the signs, names of
 * places, brackets and stars around its words.
 */
final class Lexer {

  /** A sign or name counts at the beginning of a piece only: e-learning excludes nothing. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<![^\\s\\p{Z}(（:：])(?<sign>[-−+＋])?(?:\"(?<q1>[^\"]*)\"|«(?<q2>[^«»]*)»|[“„](?<q3>[^“”„]*)[”“]"
              + "|(?<word>[^\\s\\p{Z}\"«»“”„]++))|(?<rest>[^\\s\\p{Z}\"«»“”„]++)");

  private static final String COLONS = ":：﹕";

  /** After a word: a star, then nothing but punctuation. */
  private static final Pattern STAR =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]\\*++[^\\p{L}\\p{N}]*+$");

  /** A star after less is ignored: too many words begin with a letter. */
  private static final int SHORTEST_BEGINNING = 2;

  private final Operators operators;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private Before waiting = Before.NOTHING;

  private Lexer(Operators operators) {
    this.operators = operators;
  }

  /**
   * What stands before words.
   *
   * @param name of the place as it was typed
   */
  private record Before(Sign sign, Place place, String name) {

    private static final Before NOTHING = new Before(Sign.NONE, Place.ANYWHERE, "");

    private Before signed(Sign other) {
      return other == Sign.NONE ? this : new Before(other, place, name);
    }
  }

  /** The pieces of a text, in order. */
  static List<Lexeme> read(String text) {
    Lexer lexer = new Lexer(new Operators(text));
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      String quoted = firstOf(piece.group("q1"), piece.group("q2"), piece.group("q3"));
      String word = piece.group("word");
      String bare = firstOf(word, piece.group("rest"));
      Sign sign = sign(firstOf(piece.group("sign")), bare);
      if (bare.isEmpty()) {
        lexer.quoted(sign, quoted);
      } else {
        lexer.bare(sign, lexer.afterSpacedColon(bare), word != null);
      }
    }
    lexer.nothingFollows();
    return lexer.lexemes;
  }

  private static String firstOf(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  /** A plus before a number belongs to it. */
  private static Sign sign(String typed, String next) {
    return switch (typed) {
      case "-", "−" -> Sign.MINUS;
      case "+", "＋" -> next.isEmpty() || !Character.isDigit(next.charAt(0)) ? Sign.PLUS : Sign.NONE;
      default -> Sign.NONE;
    };
  }

  private void quoted(Sign sign, String text) {
    List<String> terms = Words.plainTerms(text);
    if (terms.isEmpty()) {
      nothingFollows();
    } else {
      Before before = waiting.signed(sign);
      waiting = Before.NOTHING;
      lexemes.add(new Chunk(before.sign, before.place, true, false, terms));
    }
  }

  /** French puts a space before a colon: the word before it may have been the name of a place. */
  private String afterSpacedColon(String piece) {
    if (COLONS.indexOf(piece.charAt(0)) < 0
        || lexemes.isEmpty()
        || !(lexemes.getLast() instanceof Chunk last)
        || !namesPlace(last)) {
      return piece;
    }
    String name = last.terms().getFirst();
    lexemes.removeLast();
    nothingFollows();
    waiting = new Before(last.sign(), Place.named(name).orElseThrow(), name);
    return piece.substring(1);
  }

  private static boolean namesPlace(Chunk chunk) {
    boolean bare = !chunk.quoted() && !chunk.star() && chunk.place() == Place.ANYWHERE;
    return bare && chunk.terms().size() == 1 && Place.named(chunk.terms().getFirst()).isPresent();
  }

  private void bare(Sign sign, String piece, boolean atStart) {
    Optional<Operator> operator = sign == Sign.NONE ? operators.of(piece) : Optional.empty();
    if (operator.isPresent()) {
      nothingFollows();
      lexemes.add(operator.get());
      return;
    }
    if (placeNamedIn(piece).isPresent()) {
      nothingFollows();
    }
    Start start = new Start(waiting.signed(sign), piece, atStart);
    waiting = Before.NOTHING;
    while (start.takeOne(lexemes)) {
      // Until words come.
    }
    words(start.before, start.rest);
  }

  /** Takes off what stands before the words of a piece, one at a time. */
  private static final class Start {

    private Before before;
    private String rest;
    private boolean fresh;

    private Start(Before before, String piece, boolean fresh) {
      this.before = before;
      this.rest = piece;
      this.fresh = fresh;
    }

    private boolean takeOne(List<Lexeme> lexemes) {
      if (!rest.isEmpty() && (rest.charAt(0) == '(' || rest.charAt(0) == '（')) {
        lexemes.add(new Opening(before.sign, before.place));
        before = Before.NOTHING;
        fresh = true;
        rest = rest.substring(1);
        return true;
      }
      return fresh && (takeSign() || takeName());
    }

    private boolean takeSign() {
      if (rest.length() < 2 || before.sign != Sign.NONE) {
        return false;
      }
      Sign sign = sign(rest.substring(0, 1), rest.substring(1));
      if (sign == Sign.NONE) {
        return false;
      }
      before = before.signed(sign);
      rest = rest.substring(1);
      return true;
    }

    private boolean takeName() {
      Optional<Place> place =
          before.place == Place.ANYWHERE ? placeNamedIn(rest) : Optional.empty();
      if (place.isPresent()) {
        int colon = colonIn(rest);
        before = new Before(before.sign, place.get(), rest.substring(0, colon));
        rest = rest.substring(colon + 1);
      }
      return place.isPresent();
    }
  }

  private static Optional<Place> placeNamedIn(String piece) {
    int colon = colonIn(piece);
    return colon < 1 ? Optional.empty() : Place.named(piece.substring(0, colon));
  }

  private static int colonIn(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (COLONS.indexOf(piece.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void words(Before before, String text) {
    List<String> terms = Words.plainTerms(text);
    if (!terms.isEmpty()) {
      lexemes.add(new Chunk(before.sign, before.place, false, isBeginning(text, terms), terms));
    } else if (before.place != Place.ANYWHERE) {
      waiting = before;
    }
    for (int i = unmatchedClosings(text); i > 0; i--) {
      nothingFollows();
      lexemes.add(new Closing());
    }
  }

  private static boolean isBeginning(String text, List<String> terms) {
    return terms.getLast().length() >= SHORTEST_BEGINNING && STAR.matcher(text).find();
  }

  /** What waited for words was words itself. */
  private void nothingFollows() {
    if (!waiting.name.isEmpty()) {
      lexemes.add(Chunk.of(Words.plainTerms(waiting.name)));
    }
    waiting = Before.NOTHING;
  }

  private static int unmatchedClosings(String text) {
    int open = 0;
    int closings = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '(' || letter == '（') {
        open++;
      } else if (letter == ')' || letter == '）') {
        closings += open > 0 ? 0 : 1;
        open = Math.max(0, open - 1);
      }
    }
    return closings;
  }
}
