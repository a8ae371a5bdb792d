package org.rihla.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rihla.search.Fragment;
import org.rihla.search.analysis.WordPlace;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Wish.Asked;
import org.rihla.search.query.Wish.Form;

/**
 * A typed text of which some words may be spelt otherwise. Words of phrases, excluded words,
 * beginnings of words, numbers and what joins words are not among them.
 *
 * @param text as it was typed
 * @param words that may be spelt otherwise, plain, each once
 */
public record RespellableText(String text, Set<String> words) {

  /** A longer text was not typed but pasted. */
  private static final int LONGEST_TEXT = 500;

  /** Shorter words resemble too many others. */
  private static final int SHORTEST_WORD = 4;

  /** Stands between the name of a place and a word, and otherwise often within a word. */
  private static final Pattern COLON = Pattern.compile("[:：﹕]");

  public RespellableText {
    words = Set.copyOf(words);
  }

  /** Reads a text. */
  public static RespellableText of(String text) {
    if (text.length() > LONGEST_TEXT) {
      return new RespellableText(text, Set.of());
    }
    UserText read = UserText.of(text);
    Set<String> words = new LinkedHashSet<>(read.words());
    List<Asked> positive = read.wishes().positive().toList();
    positive.stream()
        .filter(asked -> asked.form() == Form.WORD && asked.place() != Place.AUTHORS)
        .map(Asked::word)
        .forEach(words::add);
    read.phrases().forEach(words::removeAll);
    untouchable(read, positive).forEach(words::remove);
    words.removeIf(word -> !isWord(word));
    return new RespellableText(text, words);
  }

  /** Words that are asked for in another way as well, or excluded. */
  private static Set<String> untouchable(UserText read, List<Asked> positive) {
    List<Asked> others = new ArrayList<>(read.wishes().everything().toList());
    for (Asked asked : positive) {
      if (asked.form() == Form.WORD && asked.place() != Place.AUTHORS) {
        others.remove(asked);
      }
    }
    return others.stream()
        .map(Asked::words)
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isWord(String plain) {
    return plain.length() >= SHORTEST_WORD
        && !Words.isStopWord(plain)
        && plain.codePoints().allMatch(Character::isLetter);
  }

  /**
   * The text with other spellings; the changed words are highlighted.
   *
   * @param spellings by plain word
   */
  public List<Fragment> with(Map<String, String> spellings) {
    List<Fragment> pieces = new ArrayList<>();
    int done = 0;
    for (WordPlace place : WordPlace.of(COLON.matcher(text).replaceAll(" "))) {
      String spelling = spellings.get(place.plain());
      if (spelling != null) {
        add(pieces, text.substring(done, place.start()), false);
        add(pieces, spelling, true);
        done = place.end();
      }
    }
    add(pieces, text.substring(done), false);
    return pieces;
  }

  private static void add(List<Fragment> pieces, String piece, boolean changed) {
    if (!piece.isEmpty()) {
      pieces.add(new Fragment(piece, changed));
    }
  }

  /** Whether another text says the same but for the spelling of words. */
  public boolean isSaidBy(String other) {
    UserText mine = UserText.of(text);
    UserText its = UserText.of(other);
    return mine.phrases().equals(its.phrases())
        && mine.wishes().excluded().equals(its.wishes().excluded())
        && mine.wishes().required().size() == its.wishes().required().size()
        && mine.words().isEmpty() == its.words().isEmpty();
  }
}
