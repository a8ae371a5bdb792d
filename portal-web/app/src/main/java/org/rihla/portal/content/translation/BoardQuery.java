package org.rihla.portal.content.translation;

import java.util.Optional;
import org.rihla.portal.language.Language;

/**
 * What to look for on the board.
 *
 * @param language the language that shall be translated into
 * @param type only items of this type
 * @param country only items with this concept of the scheme {@code territories}
 * @param page from 1
 */
public record BoardQuery(
    Language language, Optional<String> type, Optional<String> country, int page) {
  /** Items on a page. */
  public static final int PAGE_SIZE = 50;

  /** Everything into a language. */
  public static BoardQuery into(Language language) {
    return new BoardQuery(language, Optional.empty(), Optional.empty(), 1);
  }
}
