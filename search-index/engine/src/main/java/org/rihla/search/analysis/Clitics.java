package org.rihla.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Particles that are written onto an Arabic word, in written Arabic (بجامعة, سيكون) and in the
 * Maghreb (فجامعة, كيكتب, ماكتبش).
 *
 * <p>What is found is only possible: كتاب does not begin with a particle. The {@link
 * ArabicStemmer}, which knows no more than the word, therefore leaves these letters alone.
 */
public final class Clitics {

  /** Conjunctions and prepositions, and the Moroccan one of possession. */
  private static final Pattern BEFORE_A_NOUN = Pattern.compile("[وفبلكد](.{3,})");

  /** What tells the time of a verb, before the letter of its person. */
  private static final Pattern BEFORE_A_VERB =
      Pattern.compile("(?:كا|تا|غا|[كتغهحسب])([يتن].{3,})");

  private static final Pattern NEGATION = Pattern.compile("ما?(.{3,})ش");

  private static final List<Pattern> PATTERNS = List.of(BEFORE_A_NOUN, BEFORE_A_VERB, NEGATION);

  private static final int MOST_TOGETHER = 2;

  private static final List<String> BEFORE_ANY_WORD = List.of("ب", "ل", "ف", "ك");

  private static final Pattern VERB = Pattern.compile("[يتن].{3,}");

  private static final String FUTURE = "س";

  private static final Pattern DEFINITE = Pattern.compile("ال(.{3,})");

  private Clitics() {}

  /** Possible readings of a folded word, without the word itself; longer ones first. */
  public static Set<String> readings(String word) {
    Set<String> found = new LinkedHashSet<>();
    List<String> shorter = List.of(word);
    for (int i = 0; i < MOST_TOGETHER; i++) {
      shorter = shorter.stream().flatMap(Clitics::withoutOne).toList();
      found.addAll(shorter);
    }
    return found;
  }

  /**
   * What a folded word may become under a particle. The article is left out: it stays visible under
   * all of them, and the stemmer knows it there.
   */
  public static Set<String> attached(String word) {
    Set<String> found = new LinkedHashSet<>();
    String bare = rest(DEFINITE, word).orElse(word);
    BEFORE_ANY_WORD.forEach(particle -> found.add(particle + bare));
    if (VERB.matcher(word).matches()) {
      found.add(FUTURE + word);
    }
    return found;
  }

  private static Stream<String> withoutOne(String word) {
    return PATTERNS.stream().map(pattern -> rest(pattern, word)).flatMap(Optional::stream);
  }

  private static Optional<String> rest(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
