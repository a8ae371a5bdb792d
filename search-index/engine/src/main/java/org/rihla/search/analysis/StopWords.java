package org.rihla.search.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** French and Arabic words that say too little to be looked for, in plain form. */
final class StopWords {

  /**
   * What the common lists lack: words that questions begin with, what remains of participant-e-s,
   * and Arabic particles with their prefixes.
   */
  private static final String MORE =
      "e comment pourquoi combien quand chaque afin ainsi donc "
          + "كيف لماذا متى هل كم ال و وال وفي ومن وعلى والتي والذي وهي وهو كما وكما مما بما فيما عليه عليها فيه فيها منه منها له لها لهم به بها عنه عنها";

  private final CharArraySet words;

  private StopWords(Set<String> words) {
    this.words = CharArraySet.unmodifiableSet(new CharArraySet(words, false));
  }

  /** The lists, each word as the plain view writes it; only those that stay one word. */
  static StopWords foldedBy(Function<String, List<String>> plainTerms) {
    Stream<String> lists =
        Stream.concat(
            strings(FrenchAnalyzer.getDefaultStopSet()),
            strings(ArabicAnalyzer.getDefaultStopSet()));
    return new StopWords(
        Stream.concat(lists, Pattern.compile(" ").splitAsStream(MORE))
            .map(plainTerms)
            .filter(terms -> terms.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<String> strings(CharArraySet set) {
    return StreamSupport.stream(set.spliterator(), false).map(word -> new String((char[]) word));
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  boolean contains(char[] letters, int length) {
    return words.contains(letters, 0, length);
  }
}
