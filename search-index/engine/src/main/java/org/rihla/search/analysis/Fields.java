package org.rihla.search.analysis;

/** Names of the fields that are not a {@link Part} of the text. */
public final class Fields {

  /** Id: a term, and doc values for order and listing. */
  public static final String ID = "id";

  /** Version at the source: doc values. */
  public static final String VERSION = "version";

  /** Content type: stored. */
  public static final String TYPE = "type";

  /** Access tokens: terms. */
  public static final String ACCESS = "access";

  /** Day that sorting goes by, in days since 1970: doc values. */
  public static final String DAY = "day";

  /** First and last day, in days since 1970: a range. */
  public static final String DAYS = "days";

  /** What a page shows: stored. */
  public static final String DISPLAY = "display";

  /** Words of the authors' names, with and without article. */
  public static final String AUTHORS = "authors.typed";

  /** Words of the authors' names by their consonants: terms of documents, without frequencies. */
  public static final String AUTHOR_SOUNDS = "authors.sounds";

  /** Marks the document of a page: a term. */
  public static final String PAGE = "page";

  /** Access tokens of a page's attachment: terms. */
  public static final String PAGE_ACCESS = "page.access";

  /** All words of a page as they are written, whatever its language. */
  public static final String PAGE_PLAIN = "page.words.plain";

  /** All words of a page by their consonants: terms of documents, without frequencies. */
  public static final String PAGE_SOUNDS = "page.words.sounds";

  /** What a hit shows of a page: stored. */
  public static final String PAGE_DISPLAY = "page.display";

  /** Stands between the consonants of a word and the word itself. */
  public static final char SOUND_END = '\u001f';

  private Fields() {}

  /** Values of a facet: terms and doc values of its own, so that counting one reads no other. */
  public static String facet(String key) {
    return "facet." + key;
  }

  /** Collation key of the title for readers of a language: doc values. */
  public static String titleOrder(String language) {
    return "order." + language;
  }

  /** Words of the title and of the keywords as they may be typed, with and without article. */
  public static String typed(Part part, String language) {
    return part.stemmed(language) + ".typed";
  }

  /** Stems of all parts, counted by part: see {@link PartCounts}. */
  public static String stems(String language) {
    return "text." + language + ".stems";
  }

  /** Words of all parts as they are written, counted by part: see {@link PartCounts}. */
  public static String words(String language) {
    return "text." + language + ".words";
  }

  /** Runs of characters of all parts, counted by part: see {@link PartCounts}. */
  public static String grams(String language) {
    return "text." + language + ".grams";
  }

  /** Lengths of all parts, see {@link PartLengths}: doc values of every document. */
  public static String lengths(String language) {
    return "text." + language + ".lengths";
  }

  /** All words by their consonants: terms of documents, without frequencies. */
  public static String sounds(String language) {
    return "words." + language + ".sounds";
  }
}
