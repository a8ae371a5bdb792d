package org.rihla.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.rihla.search.analysis.Words;

/**
 * What a person typed, read: never wrong, at worst without anything to look for.
 *
 * @param blank true if nothing was typed, or a star alone, so that all items are meant
 * @param words plain words, each once; stop words only when there is nothing else
 * @param typedWords all plain words outside of phrases, each once, stop words too
 * @param phrases plain words that must stand next to each other
 * @param wishes what else was said: required and excluded words, choices, places, beginnings
 */
public record UserText(
    boolean blank,
    List<String> words,
    List<String> typedWords,
    List<List<String>> phrases,
    Wish.All wishes) {

  /** Copies its lists. */
  public UserText {
    words = List.copyOf(words);
    typedWords = List.copyOf(typedWords);
    phrases = List.copyOf(phrases);
  }

  /** Reads a text. */
  public static UserText of(String text) {
    return UserTextReader.read(text);
  }

  /** Whether there is nothing to look for although something was typed. */
  public boolean hopeless() {
    return !blank && !wanted() && wishes.excluded().isEmpty();
  }

  /** Whether hits have anything to highlight. */
  public boolean wanted() {
    return !words.isEmpty() || !phrases.isEmpty() || !wishes.required().isEmpty();
  }

  /** Whether only stop words were typed, so that they are looked for after all. */
  public boolean onlyStopWords() {
    return phrases.isEmpty() && !words.isEmpty() && words.stream().allMatch(Words::isStopWord);
  }

  /** Whether it is long enough to be a question, in which not every word matters. */
  public boolean isQuestion() {
    return words.size() > 2;
  }

  /**
   * How many of the words an item must have: both of two; of more at least two and one in five, as
   * a question holds words that its answer does not; of stop words any. What must be there anyway
   * counts as one of them.
   */
  public int wordsNeeded() {
    int required = wishes.required().size();
    int all = words.size() + required;
    if (onlyStopWords()) {
      return 1;
    }
    int needed = all <= 2 ? all : Math.max(2, (all + 4) / 5);
    return Math.max(0, needed - required);
  }

  /** How many of the words an item must have where none has enough of them. */
  public int wordsNeededAtLeast() {
    return wishes.required().isEmpty() ? 1 : 0;
  }

  /** Whether one word may be enough if it is rare: in a question of a few words. */
  public boolean isShortQuestion() {
    return isQuestion() && wordsNeeded() == 2 && words.size() <= 5;
  }

  /** How many words its phrases have together, those of wishes too. */
  int phraseWords() {
    Stream<List<String>> wished =
        wishes
            .everything()
            .filter(asked -> asked.form() == Wish.Form.PHRASE)
            .map(Wish.Asked::words);
    return Stream.concat(phrases.stream(), wished).mapToInt(List::size).sum();
  }
}
