package org.rihla.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.Words;

/** Where a word must stand. */
public enum Place {
  /** In any part of a text, or in a name of the authors. */
  ANYWHERE,
  /** In a title. */
  TITLE,
  /** In a name of the authors. */
  AUTHORS;

  /** What readers write before a colon, as the plain view writes it. */
  private static final Map<String, Place> NAMES =
      Map.of(
          "title", TITLE,
          "titre", TITLE,
          "عنوان", TITLE,
          "العنوان", TITLE,
          "author", AUTHORS,
          "auteur", AUTHORS,
          "auteure", AUTHORS,
          "autrice", AUTHORS,
          "مولف", AUTHORS,
          "المولف", AUTHORS);

  private static final int LONGEST_NAME = 40;

  /** The place that a word before a colon names, whatever its case, vowel signs and marks. */
  static Optional<Place> named(String word) {
    if (word.isEmpty() || word.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    List<String> terms = Words.plainTerms(word);
    return terms.size() == 1 ? Optional.ofNullable(NAMES.get(terms.getFirst())) : Optional.empty();
  }

  /** The parts of a text that belong to it. */
  public List<Part> parts() {
    return switch (this) {
      case ANYWHERE -> List.of(Part.values());
      case TITLE -> List.of(Part.TITLE);
      case AUTHORS -> List.of();
    };
  }
}
