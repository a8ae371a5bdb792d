package org.rihla.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.scoring.PartedField;
import org.rihla.search.scoring.ScoredField;
import org.rihla.search.scoring.ScoredPart;
import org.rihla.search.scoring.WholeField;

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

  /** Two words near each other in a title, against a stem. */
  static final float NEAR = 0.3f;

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

  private Scoring() {}

  static ScoredField stems(Place place, String language) {
    return field(place, language, Fields.stems(language), part -> part.stemmed(language));
  }

  static ScoredField plain(Place place, String language) {
    return field(place, language, Fields.words(language), part -> part.plain(language));
  }

  static ScoredField authors() {
    return new WholeField(Fields.AUTHORS, 1, AUTHOR_LENGTHS);
  }

  static ScoredField onPages(String field) {
    return new WholeField(field, 1, PAGE_LENGTHS);
  }

  static ScoredField grams(String language) {
    return all(Fields.grams(language), language);
  }

  /** All parts of a text, or its title alone. */
  private static ScoredField field(
      Place place, String language, String all, Function<Part, String> names) {
    return place == Place.TITLE
        ? new WholeField(
            names.apply(Part.TITLE), Part.TITLE.weight(), Part.TITLE.lengthNormalization())
        : all(all, language);
  }

  /** Of every view the lengths are those in words: it has about as many terms for each of them. */
  private static ScoredField all(String field, String language) {
    List<ScoredPart> parts =
        Arrays.stream(Part.values())
            .map(part ->
                new ScoredPart(
                    part, part.plain(language), part.weight(), part.lengthNormalization()))
            .toList();
    return new PartedField(field, Fields.lengths(language), parts);
  }
}
