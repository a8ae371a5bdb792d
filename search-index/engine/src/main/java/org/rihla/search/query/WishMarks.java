package org.rihla.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Wish.Asked;

/** What the wishes of a text mark in a field of stems. */
final class WishMarks {

  private WishMarks() {}

  static Stream<Query> of(SearchedText text, String field, String language) {
    return text.typed()
        .wishes()
        .positive()
        .distinct()
        .filter(asked -> isIn(asked.place(), field, language))
        .flatMap(asked -> of(asked, text, field, language));
  }

  /** What was asked for in titles is marked in titles. */
  private static boolean isIn(Place place, String field, String language) {
    return place.parts().stream().anyMatch(part -> part.stemmed(language).equals(field));
  }

  private static Stream<Query> of(Asked asked, SearchedText text, String field, String language) {
    Stream<Alternative> searched = text.searched(asked).flatMap(word -> word.in(language).stream());
    return switch (asked.form()) {
      case WORD -> searched.map(found -> HighlightQuery.near(found.stems(), field));
      case BEGINNING ->
          searched
              .map(found -> Words.stem(found.text()))
              .distinct()
              .map(stem -> HighlightQuery.near(List.of(stem), field));
      case PHRASE ->
          asked.words().stream().allMatch(Words::isStopWord)
              ? Stream.of()
              : Stream.of(HighlightQuery.phrase(asked.words(), field, Words::stem));
    };
  }
}
