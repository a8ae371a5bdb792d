package org.rihla.search.query;

import java.util.List;
import java.util.function.Function;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.scoring.ScoredField;

/**
 * The constants of the ranking, as measured in {@code search-index/docs/ranking.md}: what the views
 * of a text and its parts weigh against each other.
 */
final class Scoring {

  /** The k1 of BM25. */
  static final float SATURATION = 1.6f;

  /** A word as it was written, against its stem. */
  static final float AS_WRITTEN = 0.3f;

  /** A run of characters, against a stem. */
  static final float GRAM = 0.3f;

  /** What a text in another language adds to the one that matched best. */
  static final float OTHER_LANGUAGE = 0.1f;

  /** A translation, against the word itself. */
  static final float TRANSLATED = 0.8f;

  /** An author's name found by a bare word, against the word in a body. */
  static final float AUTHOR = 0.5f;

  /** A page of an attachment, against the item itself. */
  static final float PAGE = 0.4f;

  private static final float PAGE_LENGTHS = 0.7f;
  private static final float AUTHOR_LENGTHS = 0.3f;
  private static final float HEAD_GRAMS = 4;
  private static final float HEAD_LENGTHS = 0.3f;
  private static final float TAIL_LENGTHS = 0.7f;

  private Scoring() {}

  static List<ScoredField> stems(Place place, String language) {
    return parts(place, part -> part.stemmed(language));
  }

  static List<ScoredField> plain(Place place, String language) {
    return parts(place, part -> part.plain(language));
  }

  static List<ScoredField> authors() {
    return List.of(new ScoredField(Fields.AUTHORS, 1, AUTHOR_LENGTHS));
  }

  static List<ScoredField> onPages(String field) {
    return List.of(new ScoredField(field, 1, PAGE_LENGTHS));
  }

  static List<ScoredField> grams(String language) {
    return List.of(
        new ScoredField(Fields.headGrams(language), HEAD_GRAMS, HEAD_LENGTHS),
        new ScoredField(Fields.tailGrams(language), 1, TAIL_LENGTHS));
  }

  private static List<ScoredField> parts(Place place, Function<Part, String> name) {
    return place.parts().stream()
        .map(part -> new ScoredField(name.apply(part), part.weight(), part.lengthNormalization()))
        .toList();
  }
}
