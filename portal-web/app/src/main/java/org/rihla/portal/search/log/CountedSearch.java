package org.rihla.portal.search.log;

import java.time.LocalDate;
import org.rihla.portal.language.Language;

/**
 * What is counted apart from anything else, and all that is kept of a search.
 *
 * @param day in UTC
 * @param language of the interface
 * @param anonymous whether the reader saw no more than everybody does
 * @param outcome how it ended
 * @param text as {@link LoggedText} leaves it; empty if it is not kept
 */
record CountedSearch(
    LocalDate day, Language language, boolean anonymous, SearchOutcome outcome, String text) {

  /** The same search, counted without its text. */
  CountedSearch withoutText() {
    return new CountedSearch(day, language, anonymous, outcome, "");
  }

  /** Names its row. */
  String id() {
    String audience = anonymous ? "all" : "members";
    return String.join("/", day.toString(), language.tag(), audience, outcome.key(), text);
  }
}
