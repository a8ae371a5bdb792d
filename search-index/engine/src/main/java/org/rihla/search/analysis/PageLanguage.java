package org.rihla.search.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language that the text of a page may be found to be in, and how it is analysed then. */
public enum PageLanguage {
  /** French; any script in it is treated as its own, as everywhere. */
  FRENCH("fr", "page.fr"),
  /** Arabic; any script in it is treated as its own, as everywhere. */
  ARABIC("ar", "page.ar"),
  /** English. */
  ENGLISH("en", "page.english"),
  /** Korean. */
  KOREAN("ko", "page.korean"),
  /** Any other, of which words as they are written are known and nothing else. */
  OTHER("und", "page.other.plain");

  private final String tag;
  private final String field;

  PageLanguage(String tag, String field) {
    this.tag = tag;
    this.field = field;
  }

  /** Its language tag; {@code und} for any other. */
  public String tag() {
    return tag;
  }

  /** Name of the field with its stems; the text itself is stored here. */
  public String field() {
    return field;
  }

  /** The language of a tag, its region aside; empty if it is not told apart. */
  public static Optional<PageLanguage> tagged(String tag) {
    String language = tag.split("-", 2)[0];
    return Arrays.stream(values())
        .filter(one -> one != OTHER && one.tag.equals(language))
        .findFirst();
  }

  /** What a plain word stands as in its field: nothing for a stop word, perhaps several parts. */
  public List<String> terms(String plainTerm) {
    return switch (this) {
      case FRENCH, ARABIC ->
          Words.isStopWord(plainTerm) ? List.of() : List.of(Words.stem(plainTerm));
      case ENGLISH -> ForeignWords.englishTerms(plainTerm);
      case KOREAN -> ForeignWords.koreanTerms(plainTerm);
      case OTHER -> List.of(plainTerm);
    };
  }
}
