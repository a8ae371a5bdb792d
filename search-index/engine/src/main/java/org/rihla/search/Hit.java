package org.rihla.search;

import java.util.List;
import java.util.Map;

/**
 * An item that was found.
 *
 * @param id of the item
 * @param type of the item
 * @param language of the text that matched best; the interface's unless another matched clearly
 *     better, or the only one that the item has; title and snippet are in it
 * @param title the whole title in pieces
 * @param snippet passages around the matches, or the beginning of the summary; empty if the item
 *     has no text but its title
 * @param display as it was indexed
 * @param pages of its attachments that the search was met on as well, best first, at most {@value
 *     #MOST_PAGES}
 * @param score of the match; comparable within one search only, 0 if the order is not by relevance
 */
public record Hit(
    String id,
    String type,
    String language,
    List<Fragment> title,
    List<Fragment> snippet,
    Map<String, String> display,
    List<PageHit> pages,
    float score) {

  /** Most pages that a hit names. */
  public static final int MOST_PAGES = 3;

  /** Copies its collections. */
  public Hit {
    title = List.copyOf(title);
    snippet = List.copyOf(snippet);
    display = Map.copyOf(display);
    pages = List.copyOf(pages);
  }
}
