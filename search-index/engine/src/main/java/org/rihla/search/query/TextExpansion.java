package org.rihla.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Wish.Asked;
import org.rihla.search.query.Wish.Form;

/**
 * Finds what a whole text is looked for as: its words and its wishes, be they words, names or
 * beginnings of words.
 *
 * @param languages of the texts
 * @param words expands words
 * @param starts knows words by their beginning
 * @param names knows words of names by their sound
 */
public record TextExpansion(
    List<String> languages, WordExpansion words, WordStarts starts, SoundAlikes names) {

  /** Words that the beginnings in one text may stand for together, in one language. */
  static final int MOST_STARTED = 128;

  /** What may stand before an Arabic word without being one of its letters. */
  private static final List<String> ARTICLES =
      List.of("", "ال", "وال", "بال", "فال", "كال", "لل", "ولل");

  private static final List<String> PAGES = List.of(Fields.PAGE_PLAIN);

  /** Expands a text. */
  public SearchedText of(UserText text) throws IOException {
    List<SearchedWord> plain = words.of(text);
    List<Asked> wishes = text.wishes().everything().toList();
    long beginnings = wishes.stream().filter(asked -> asked.form() == Form.BEGINNING).count();
    Map<Asked, SearchedWord> searched = new LinkedHashMap<>();
    for (Asked asked : new LinkedHashSet<>(wishes)) {
      switch (asked.form()) {
        case WORD -> searched.put(asked, word(asked, Collections.frequency(wishes, asked)));
        case BEGINNING -> searched.put(asked, beginning(asked, (int) (MOST_STARTED / beginnings)));
        case PHRASE -> {}
      }
    }
    return new SearchedText(text, plain, searched);
  }

  private SearchedWord word(Asked asked, int times) throws IOException {
    String word = asked.word();
    List<Alternative> inNames = new ArrayList<>();
    AuthorQueries.variants(word)
        .forEach((variant, weight) -> inNames.add(alternative(variant, weight)));
    if (asked.place() == Place.AUTHORS) {
      names
          .of(word, HomeLanguage.NONE)
          .forEach((spelling, similarity) -> inNames.add(alternative(spelling, similarity)));
      return new SearchedWord(word, Map.of(HomeLanguage.NONE, inNames));
    }
    Map<String, List<Alternative>> everywhere =
        new HashMap<>(words.alone(word, times).alternatives());
    everywhere.put(HomeLanguage.NONE, inNames);
    return new SearchedWord(word, everywhere);
  }

  private SearchedWord beginning(Asked asked, int most) throws IOException {
    Set<String> typed =
        Words.typedTerms(asked.word()).stream().collect(Collectors.toUnmodifiableSet());
    Set<String> starts =
        typed.stream().flatMap(TextExpansion::withArticles).collect(Collectors.toUnmodifiableSet());
    Map<String, List<Alternative>> found = new HashMap<>();
    for (String language : languages) {
      List<String> fields =
          asked.place().parts().stream().map(part -> part.plain(language)).toList();
      found.put(language, alternatives(this.starts.of(starts, fields, most)));
    }
    if (asked.place() == Place.ANYWHERE) {
      found.put(PageWords.ANY, alternatives(this.starts.of(starts, PAGES, most)));
    }
    boolean inNames = asked.place() != Place.TITLE;
    List<String> names = inNames ? List.of(Fields.AUTHORS) : List.of();
    found.put(HomeLanguage.NONE, alternatives(this.starts.of(typed, names, most)));
    return new SearchedWord(asked.word(), found);
  }

  private static Stream<String> withArticles(String start) {
    return HomeLanguage.of(start).equals("ar")
        ? ARTICLES.stream().map(article -> article + start)
        : Stream.of(start);
  }

  private static List<Alternative> alternatives(List<String> words) {
    return words.stream().map(word -> alternative(word, 1)).toList();
  }

  private static Alternative alternative(String word, float weight) {
    return new Alternative(List.of(word), weight, word, Alternative.Kind.FORM);
  }
}
