package org.rihla.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.search.analysis.Words;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.Translation;

/**
 * Finds what else the words of one text are looked for as: other forms of them, translations, those
 * of the expression they stand in, and spellings of a name in the other script. Expressions come
 * before words: where one is known, its words by themselves weigh less.
 */
public final class WordExpansion {

  private static final float OTHER_FORM = 0.5f;
  private static final float IN_EXPRESSION = 0.4f;

  /** Words that stand in expressions of the other language; beyond them a query is too costly. */
  private static final int MOST_EXPRESSION_WORDS = 100;

  /** What a word of a typed phrase costs: it is looked for in every language. */
  private static final int WORDS_OF_A_PHRASE = 2;

  private final List<String> languages;
  private final BilingualKnowledge knowledge;
  private final SoundAlikes sounds;
  private int expressionWords;

  /** How often the query will hold the word that is being expanded. */
  private int cost;

  /** An expansion for texts in these languages. */
  public WordExpansion(List<String> languages, BilingualKnowledge knowledge, SoundAlikes sounds) {
    this.languages = List.copyOf(languages);
    this.knowledge = knowledge;
    this.sounds = sounds;
  }

  /** What the words of a text are looked for as. */
  List<SearchedWord> of(UserText text) throws IOException {
    expressionWords += WORDS_OF_A_PHRASE * text.phraseWords();
    // The rare words of a short question stand in it twice, see WordsNeeded.
    cost = text.isShortQuestion() ? 2 : 1;
    List<String> words = text.words();
    List<String> stems = words.stream().map(Words::stem).toList();
    List<SearchedWord> expanded = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = expressionAt(stems, at);
      List<String> expression = stems.subList(at, at + Math.max(1, length));
      for (int i = 0; i < expression.size(); i++) {
        expanded.add(word(words.get(at + i), expression));
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
    return word(word, List.of(Words.stem(word)));
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

  private SearchedWord word(String word, List<String> expression) throws IOException {
    String stem = Words.stem(word);
    String home = HomeLanguage.of(word);
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    for (String language : languages) {
      List<Alternative> here = new ArrayList<>();
      here.add(new Alternative(List.of(stem), 1, word, false));
      if (language.equals(home)) {
        knowledge
            .forms(stem)
            .forEach(form -> here.add(new Alternative(List.of(form), OTHER_FORM, form, false)));
      } else if (language.equals(HomeLanguage.other(home))) {
        here.addAll(foreign(word, stem, expression, language));
      }
      alternatives.put(language, List.copyOf(here));
    }
    return new SearchedWord(word, alternatives);
  }

  private List<Alternative> foreign(
      String word, String stem, List<String> expression, String language) throws IOException {
    List<Alternative> found = new ArrayList<>();
    boolean inExpression = expression.size() > 1;
    if (inExpression) {
      add(found, knowledge.translations(expression), 1);
    }
    List<Translation> own = knowledge.translations(List.of(stem));
    add(found, own, inExpression ? IN_EXPRESSION : 1);
    if (own.isEmpty() && !inExpression) {
      sounds
          .of(word, language)
          .forEach((spelling, similarity) ->
              found.add(
                  new Alternative(List.of(Words.stem(spelling)), similarity, spelling, true)));
    }
    return found;
  }

  private void add(List<Alternative> found, List<Translation> translations, float weight) {
    for (Translation translation : translations) {
      boolean single = translation.stems().size() == 1;
      int words = single ? 0 : cost * translation.stems().size();
      if (single || expressionWords + words <= MOST_EXPRESSION_WORDS) {
        expressionWords += words;
        found.add(
            new Alternative(
                translation.stems(), translation.weight() * weight, translation.text(), true));
      }
    }
  }
}
