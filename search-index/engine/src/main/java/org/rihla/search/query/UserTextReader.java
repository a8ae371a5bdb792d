package org.rihla.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Lexeme.Chunk;
import org.rihla.search.query.Wish.Asked;
import org.rihla.search.query.Wish.Form;

/**
 * Reads what a person typed: words, quoted phrases, and what signs, operators and names of places
 * say of them; whatever else stands there is space between them.
 */
final class UserTextReader {

  /**
   * Beyond these nobody typed by hand; the rest is ignored so that no text can make a costly query.
   */
  private static final int LONGEST_TEXT = 4_000;

  private static final int MOST_WORDS = 32;
  private static final int MOST_PHRASES = 8;

  /** Where nothing else is, a star means everything, as it does elsewhere. */
  private static final Pattern EVERYTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}*]*+");

  private final PhraseBudget budget = new PhraseBudget();
  private final Set<String> words = new LinkedHashSet<>();
  private final List<List<String>> phrases = new ArrayList<>();

  private UserTextReader() {}

  static UserText read(String text) {
    String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    if (EVERYTHING.matcher(start).matches()) {
      boolean all = EVERYTHING.matcher(text).matches();
      return new UserText(all, List.of(), List.of(), List.of(), Wish.All.NOTHING);
    }
    return new UserTextReader().readVisible(start);
  }

  private UserText readVisible(String text) {
    Leaves leaves = new Leaves(budget);
    Sequence sequence = Grammar.read(Brackets.paired(Lexer.read(text)), leaves);
    sequence.plain().forEach(this::take);
    int most = MOST_WORDS - leaves.made();
    List<String> typed = typedWords(sequence.wishes());
    return new UserText(
        false, searchedWords(sequence.wishes(), most), typed, phrases, sequence.wishes());
  }

  private void take(Chunk chunk) {
    if (!chunk.quoted()) {
      words.addAll(chunk.terms());
    } else if (phrases.size() < MOST_PHRASES) {
      List<String> phrase = budget.take(chunk.terms());
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
  }

  private List<String> searchedWords(Wish.All wishes, int most) {
    List<String> telling =
        words.stream().filter(word -> !Words.isStopWord(word)).limit(most).toList();
    boolean nothingElse = telling.isEmpty() && phrases.isEmpty() && wishes.required().isEmpty();
    return nothingElse ? words.stream().limit(most).toList() : telling;
  }

  /** Words of wishes are words of the text as well where no place is named for them. */
  private List<String> typedWords(Wish.All wishes) {
    Set<String> typed = new LinkedHashSet<>(words);
    wishes
        .positive()
        .filter(asked -> asked.place() == Place.ANYWHERE && asked.form() == Form.WORD)
        .map(Asked::word)
        .forEach(typed::add);
    return typed.stream().limit(MOST_WORDS).toList();
  }
}
