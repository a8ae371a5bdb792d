package org.rihla.search.query;

import java.util.ArrayList;
import java.util.List;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Lexeme.Chunk;
import org.rihla.search.query.Wish.Asked;
import org.rihla.search.query.Wish.Form;

/** Makes wishes of the words of pieces, up to as many as a query can bear. */
final class Leaves {

  /** Wishes of one text; further ones are not heard. */
  private static final int MOST = 32;

  private final PhraseBudget phrases;
  private int made;

  Leaves(PhraseBudget phrases) {
    this.phrases = phrases;
  }

  /** What a piece asks for; nothing if too much was asked for before. */
  List<Wish> of(Chunk chunk) {
    List<String> terms = chunk.terms();
    if (chunk.quoted()) {
      return phrase(chunk.place(), terms);
    }
    List<Wish> wishes = new ArrayList<>();
    boolean telling = !terms.stream().allMatch(Words::isStopWord);
    for (int i = 0; i < terms.size(); i++) {
      boolean starred = chunk.star() && i == terms.size() - 1;
      if (starred || !telling || !Words.isStopWord(terms.get(i))) {
        add(wishes, word(chunk.place(), terms.get(i), starred));
      }
    }
    return wishes;
  }

  /** What a piece forbids: words that are written together only where they stand together. */
  List<Wish> forbidding(Chunk chunk) {
    boolean several = chunk.terms().size() > 1 && !chunk.star();
    return several ? phrase(chunk.place(), chunk.terms()) : of(chunk);
  }

  private static Asked word(Place place, String word, boolean starred) {
    return new Asked(place, starred ? Form.BEGINNING : Form.WORD, List.of(word));
  }

  private List<Wish> phrase(Place place, List<String> terms) {
    List<Wish> wishes = new ArrayList<>();
    List<String> words = phrases.take(terms);
    if (!words.isEmpty()) {
      add(wishes, new Asked(place, Form.PHRASE, words));
    }
    return wishes;
  }

  private void add(List<Wish> wishes, Asked asked) {
    if (made < MOST) {
      wishes.add(asked);
      made++;
    }
  }

  /** Number of wishes made so far. */
  int made() {
    return made;
  }
}
