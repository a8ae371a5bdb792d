package org.rihla.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.search.analysis.Words;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.NameSpellings;
import org.rihla.search.bilingual.Translation;
import org.rihla.search.curation.Synonyms;
import org.rihla.search.query.Alternative.Kind;

/**
 * Finds what else the words of one text are looked for as: other forms of them, what they are
 * without particles, translations, those of the expression they stand in, and spellings of a name
 * in the other script. Expressions come before words: where one is known, its words by themselves
 * weigh less.
 */
public final class WordExpansion {

  private static final float OTHER_FORM = 0.5f;
  private static final float IN_EXPRESSION = 0.4f;
  private static final float OTHER_SPELLING = 0.8f;
  private static final int MOST_SPELLINGS = 4;

  /** Translations of one word that are looked for under particles too, the most trusted. */
  private static final int MOST_UNDER_PARTICLES = 3;

  /**
   * Words that stand in expressions of the other language; beyond them a query is too costly. Each
   * is looked for in every part of a text, and once more where a wish may be met on a page.
   */
  private static final int MOST_EXPRESSION_WORDS = 60;

  /** What a word of a typed phrase costs: it is looked for in every language. */
  private static final int WORDS_OF_A_PHRASE = 2;

  /**
   * A word where it stands.
   *
   * @param word folded
   * @param known the stem by which it may be known
   * @param expression such stems of the expression it stands in, or this one alone
   */
  private record Met(String word, String known, List<String> expression) {}

  private final List<String> languages;
  private final BilingualKnowledge knowledge;
  private final SynonymExpansion synonyms;
  private final SoundAlikes sounds;
  private final NameSpellings names;
  private final CliticExpansion clitics;
  private int expressionWords;

  /** How often the query will hold the word that is being expanded. */
  private int cost;

  /** An expansion for texts in these languages. */
  public WordExpansion(
      List<String> languages,
      BilingualKnowledge knowledge,
      Synonyms synonyms,
      SoundAlikes sounds,
      NameSpellings names,
      StemCounts counts) {
    this.languages = List.copyOf(languages);
    this.knowledge = knowledge;
    this.synonyms = new SynonymExpansion(synonyms);
    this.sounds = sounds;
    this.names = names;
    this.clitics = new CliticExpansion(knowledge, synonyms, counts);
  }

  /** What the words of a text are looked for as. */
  List<SearchedWord> of(UserText text) throws IOException {
    expressionWords += WORDS_OF_A_PHRASE * text.phraseWords();
    // The rare words of a short question stand in it twice, see WordsNeeded.
    cost = text.isShortQuestion() ? 2 : 1;
    List<String> words = text.words();
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      stems.add(clitics.known(word));
    }
    List<List<Alternative>> curated = synonyms.of(stems);
    List<SearchedWord> expanded = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = expressionAt(stems, at);
      List<String> expression = stems.subList(at, at + Math.max(1, length));
      for (int i = 0; i < expression.size(); i++) {
        Met met = new Met(words.get(at + i), expression.get(i), expression);
        expanded.add(word(met, curated.get(at + i)));
      }
      at += expression.size();
    }
    return expanded;
  }

  /**
   * What a word by itself is looked for as.
   *
   * @param times that the query will hold it
   */
  SearchedWord alone(String word, int times) throws IOException {
    cost = times;
    String known = clitics.known(word);
    Met met = new Met(word, known, List.of(known));
    return word(met, synonyms.of(met.expression).getFirst());
  }

  /** Number of words of the longest expression that begins here; 0 if none is known. */
  private int expressionAt(List<String> stems, int at) {
    int most = Math.min(knowledge.longestExpression(), stems.size() - at);
    for (int length = most; length > 1; length--) {
      if (!knowledge.translations(stems.subList(at, at + length)).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  private SearchedWord word(Met met, List<Alternative> curated) throws IOException {
    String word = met.word;
    String stem = Words.stem(word);
    String home = HomeLanguage.of(word);
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    for (String language : languages) {
      List<Alternative> here = new ArrayList<>();
      here.add(new Alternative(List.of(stem), 1, word, Kind.FORM));
      if (language.equals(home)) {
        knowledge
            .forms(met.known)
            .forEach(form -> here.add(new Alternative(List.of(form), OTHER_FORM, form, Kind.FORM)));
        here.addAll(clitics.of(word, met.known));
        addCurated(here, curated, Kind.SYNONYM);
      } else if (language.equals(HomeLanguage.other(home))) {
        addCurated(here, curated, Kind.TRANSLATION);
        boolean curatedHere = here.size() > 1;
        here.addAll(foreign(met, language, curatedHere));
      }
      here.addAll(spelled(word, home, language));
      alternatives.put(language, List.copyOf(here));
    }
    return new SearchedWord(word, alternatives);
  }

  /** Other spellings of a name are looked for as if they had been typed. */
  private List<Alternative> spelled(String word, String home, String language) throws IOException {
    List<Alternative> found = new ArrayList<>();
    for (String written : names.of(word).stream().limit(MOST_SPELLINGS).toList()) {
      List<String> folded = Words.plainTerms(written);
      if (folded.size() != 1) {
        continue;
      }
      String spelling = folded.getFirst();
      String stem = Words.stem(spelling);
      String script = HomeLanguage.of(spelling);
      if (script.equals(language)) {
        Kind kind = script.equals(home) ? Kind.SYNONYM : Kind.TRANSLATION;
        found.add(new Alternative(List.of(stem), OTHER_SPELLING, spelling, kind));
      } else if (HomeLanguage.other(script).equals(language)) {
        found.addAll(foreign(new Met(spelling, stem, List.of(stem)), language, false));
      }
    }
    return found;
  }

  private List<Alternative> foreign(Met met, String language, boolean curated) throws IOException {
    List<Alternative> found = new ArrayList<>();
    boolean inExpression = met.expression.size() > 1;
    if (inExpression) {
      add(found, knowledge.translations(met.expression), 1);
    }
    List<Translation> own = knowledge.translations(List.of(met.known));
    add(found, own, inExpression ? IN_EXPRESSION : 1);
    boolean unknown = own.isEmpty() && !inExpression && !curated;
    if (unknown && !CliticExpansion.mayBeStopWord(met.word)) {
      sounds
          .of(met.word, language)
          .forEach((spelling, similarity) ->
              found.add(
                  new Alternative(
                      List.of(Words.stem(spelling)), similarity, spelling, Kind.TRANSLATION)));
    }
    return found;
  }

  private void add(List<Alternative> found, List<Translation> translations, float weight)
      throws IOException {
    int particles = MOST_UNDER_PARTICLES;
    for (Translation translation : translations) {
      if (isAffordable(translation.stems())) {
        Alternative itself = translated(translation, weight);
        found.add(itself);
        if (particles-- > 0) {
          found.addAll(underParticles(itself));
        }
      }
    }
  }

  private static Alternative translated(Translation translation, float weight) {
    return new Alternative(
        translation.stems(), translation.weight() * weight, translation.text(), Kind.TRANSLATION);
  }

  /** An Arabic translation of one word, where particles are written onto it; told without them. */
  private List<Alternative> underParticles(Alternative translation) throws IOException {
    List<String> words = Words.plainTerms(translation.text());
    if (words.size() != 1) {
      return List.of();
    }
    String stem = translation.stems().getFirst();
    return clitics.attached(words.getFirst(), stem).stream()
        .map(form -> translation.standingAs(form.stems(), form.weight()))
        .toList();
  }

  private void addCurated(List<Alternative> found, List<Alternative> curated, Kind kind) {
    curated.stream()
        .filter(synonym -> synonym.kind() == kind && isAffordable(synonym.stems()))
        .forEach(found::add);
  }

  private boolean isAffordable(List<String> stems) {
    int words = stems.size() == 1 ? 0 : cost * stems.size();
    if (words > 0 && expressionWords + words > MOST_EXPRESSION_WORDS) {
      return false;
    }
    expressionWords += words;
    return true;
  }
}
