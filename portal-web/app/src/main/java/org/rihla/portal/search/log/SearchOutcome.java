package org.rihla.portal.search.log;

import java.util.Locale;
import org.rihla.search.SearchResults;

/** How a search ended. */
public enum SearchOutcome {
  /** Something had enough of the words. */
  FOUND,
  /** Nothing had enough of the words, and what has some of them was shown instead. */
  RELAXED,
  /** Nothing was found. */
  NOTHING;

  static SearchOutcome of(SearchResults results) {
    if (results.total() == 0) {
      return NOTHING;
    }
    return results.relaxed() ? RELAXED : FOUND;
  }

  /** Its name in keys of messages and in rows. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
