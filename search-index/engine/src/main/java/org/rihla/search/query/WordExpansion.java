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
 * Finds what else the words of one text are looked for as: other forms of them, translations, those
 * of the expression they stand in, and spellings of a name in the other script. Expressions come
 * before words: where one is known, its words by themselves weigh less.
 */
public final class WordExpansion {

  private static final float OTHER_FORM = 0.5f;
  private static final float IN_EXPRESSION = 0.4f;
  private static final float OTHER_SPELLING = 0.8f;
  private static final int MOST_SPELLINGS = 4;

  /** Words that stand in expressions of the other language; beyond them a query is too costly. */
  private static final int MOST_EXPRESSION_WORDS = 100;

  /** What a word of a typed phrase costs: it is looked for in every language. */
  private static final int WORDS_OF_A_PHRASE = 2;

  private final List<String> languages;
  private final BilingualKnowledge knowledge;
  private final SynonymExpansion synonyms;
  private final SoundAlikes sounds;
  private final NameSpellings names;
  private int expressionWords;

  /** How often the query will hold the word that is being expanded. */
  private int cost;

  /** An expansion for texts in these languages. */
  public WordExpansion(
      List<String> languages,
      BilingualKnowledge knowledge,
      Synonyms synonyms,
      SoundAlikes sounds,
      NameSpellings names) {
    this.languages = List.copyOf(languages);
    this.knowledge = knowledge;
    this.synonyms = new SynonymExpansion(synonyms);
    this.sounds = sounds;
    this.names = names;
  }

  /** What the words of a text are looked for as. */
  List<SearchedWord> of(UserText text) throws IOException {
    expressionWords += WORDS_OF_A_PHRASE * text.phraseWords();
    // The rare words of a short question stand in it twice, see WordsNeeded.
    cost = text.isShortQuestion() ? 2 : 1;
    List<String> words = text.words();
    List<String> stems = words.stream().map(Words::stem).toList();
    List<List<Alternative>> curated = synonyms.of(stems);
    List<SearchedWord> expanded = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = expressionAt(stems, at);
      List<String> expression = stems.subList(at, at + Math.max(1, length));
      for (int i = 0; i < expression.size(); i++) {
        expanded.add(word(words.get(at + i), expression, curated.get(at + i)));
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
    List<String> stem = List.of(Words.stem(word));
    return word(word, stem, synonyms.of(stem).getFirst());
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

  private SearchedWord word(String word, List<String> expression, List<Alternative> curated)
      throws IOException {
    String stem = Words.stem(word);
    String home = HomeLanguage.of(word);
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    for (String language : languages) {
      List<Alternative> here = new ArrayList<>();
      here.add(new Alternative(List.of(stem), 1, word, Kind.FORM));
      if (language.equals(home)) {
        knowledge
            .forms(stem)
            .forEach(form -> here.add(new Alternative(List.of(form), OTHER_FORM, form, Kind.FORM)));
        addCurated(here, curated, Kind.SYNONYM);
      } else if (language.equals(HomeLanguage.other(home))) {
        addCurated(here, curated, Kind.TRANSLATION);
        boolean known = here.size() > 1;
        here.addAll(foreign(word, expression, language, known));
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
      List<String> stem = List.of(Words.stem(spelling));
      String script = HomeLanguage.of(spelling);
      if (script.equals(language)) {
        Kind kind = script.equals(home) ? Kind.SYNONYM : Kind.TRANSLATION;
        found.add(new Alternative(stem, OTHER_SPELLING, spelling, kind));
      } else if (HomeLanguage.other(script).equals(language)) {
        found.addAll(foreign(spelling, stem, language, false));
      }
    }
    return found;
  }

  private List<Alternative> foreign(
      String word, List<String> expression, String language, boolean known) throws IOException {
    List<Alternative> found = new ArrayList<>();
    boolean inExpression = expression.size() > 1;
    if (inExpression) {
      add(found, knowledge.translations(expression), 1);
    }
    List<Translation> own = knowledge.translations(List.of(Words.stem(word)));
    add(found, own, inExpression ? IN_EXPRESSION : 1);
    if (own.isEmpty() && !inExpression && !known) {
      sounds
          .of(word, language)
          .forEach((spelling, similarity) ->
              found.add(
                  new Alternative(
                      List.of(Words.stem(spelling)), similarity, spelling, Kind.TRANSLATION)));
    }
    return found;
  }

  private void add(List<Alternative> found, List<Translation> translations, float weight) {
    for (Translation translation : translations) {
      if (isAffordable(translation.stems())) {
        found.add(
            new Alternative(
                translation.stems(),
                translation.weight() * weight,
                translation.text(),
                Kind.TRANSLATION));
      }
    }
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
