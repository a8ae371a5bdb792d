package org.rihla.search;

import java.util.Set;

/**
 * Asks for the pages of one attachment on which a text is met.
 *
 * @param item id of the item
 * @param attachment id of the attachment within it
 * @param text what was typed, read as {@link SearchRequest} says; a blank one finds no page
 * @param language of the interface
 * @param access the caller's tokens; nothing is found without one of the item's and one of the
 *     attachment's
 * @param limit most pages to return, from 1 to {@value #MOST}
 */
public record PageSearchRequest(
    String item, String attachment, String text, String language, Set<String> access, int limit) {

  /** Most pages that can be asked for. */
  public static final int MOST = 1_000;

  /** Copies the tokens and checks the values. */
  public PageSearchRequest {
    access = Set.copyOf(access);
    Checks.token("id", item);
    Checks.token("attachment id", attachment);
    Checks.length("text", text, SearchRequest.LONGEST_TEXT);
    Checks.key("language", language);
    access.forEach(token -> Checks.token("access token", token));
    Checks.range("limit", limit, 1, MOST);
  }

  /** The text as a search of items asks for it. */
  public SearchRequest asSearch() {
    return SearchRequest.builder(text, language, access).build();
  }
}
