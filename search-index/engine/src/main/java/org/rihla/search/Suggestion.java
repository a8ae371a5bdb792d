package org.rihla.search;

/**
 * A completion of what is being typed.
 *
 * @param text the whole title or concept label, plain text
 * @param language of the text
 * @param kind what it is
 */
public record Suggestion(String text, String language, Kind kind) {

  /** What a suggestion can be. */
  public enum Kind {
    /** Title of an item that the caller may see. */
    TITLE,
    /** Keyword of an item that the caller may see. */
    CONCEPT
  }
}
