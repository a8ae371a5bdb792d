package org.rihla.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.search.analysis.Words;

/**
 * Reads what a person typed: quoted phrases, exclusions, and words; whatever else stands there is
 * space between them.
 */
final class UserTextReader {

  /**
   * Beyond these nobody typed by hand; the rest is ignored so that no text can make a costly query.
   */
  private static final int LONGEST_TEXT = 4_000;

  private static final int MOST_WORDS = 32;
  private static final int MOST_PHRASES = 8;

  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*+");

  /** An exclusion mark counts at the beginning of a word only: e-learning excludes nothing. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<![^\\s\\p{Z}(])(?<not>[-−])?(?:\"(?<q1>[^\"]*)\"|«(?<q2>[^«»]*)»|[“„](?<q3>[^“”„]*)[”“]"
              + "|(?<word>[^\\s\\p{Z}\"«»“”„]++))|(?<rest>[^\\s\\p{Z}\"«»“”„]++)");

  private final Set<String> words = new LinkedHashSet<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final List<List<String>> excluded = new ArrayList<>();

  private UserTextReader() {}

  static UserText read(String text) {
    String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    if (INVISIBLE.matcher(start).matches()) {
      return new UserText(
          INVISIBLE.matcher(text).matches(), List.of(), List.of(), List.of(), List.of());
    }
    UserTextReader reader = new UserTextReader();
    Matcher clause = CLAUSE.matcher(start);
    while (clause.find()) {
      reader.take(clause);
    }
    return new UserText(
        false, reader.searchedWords(), reader.typedWords(), reader.phrases, reader.excluded);
  }

  private void take(Matcher clause) {
    String quoted = firstOf(clause.group("q1"), clause.group("q2"), clause.group("q3"));
    String bare = firstOf(clause.group("word"), clause.group("rest"));
    if (clause.group("not") != null) {
      addTo(excluded, quoted + bare);
    } else if (quoted.isEmpty()) {
      words.addAll(Words.plainTerms(bare));
    } else {
      addTo(phrases, quoted);
    }
  }

  private static void addTo(List<List<String>> list, String text) {
    List<String> terms = Words.plainTerms(text);
    if (!terms.isEmpty() && list.size() < MOST_PHRASES) {
      list.add(List.copyOf(terms.subList(0, Math.min(terms.size(), MOST_WORDS))));
    }
  }

  private List<String> searchedWords() {
    List<String> telling =
        words.stream().filter(word -> !Words.isStopWord(word)).limit(MOST_WORDS).toList();
    boolean nothingElse = telling.isEmpty() && phrases.isEmpty();
    return nothingElse ? words.stream().limit(MOST_WORDS).toList() : telling;
  }

  private List<String> typedWords() {
    return words.stream().limit(MOST_WORDS).toList();
  }

  private static String firstOf(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }
}
