package org.rihla.search;

import java.util.Set;

/**
 * Asks how a text could go on. Its last word may be unfinished; accents, case, Arabic letter forms,
 * diacritics and the article do not matter. Any text is accepted; one without a word gives no
 * suggestion.
 *
 * @param text what was typed so far
 * @param language of the interface: its suggestions come first
 * @param access the caller's tokens; with none, nothing is suggested
 * @param limit most suggestions, from 1 to {@value #MOST}
 */
public record SuggestionRequest(String text, String language, Set<String> access, int limit) {

  /** Most suggestions that can be asked for. */
  public static final int MOST = 50;

  /** Copies the tokens and checks the values. */
  public SuggestionRequest {
    access = Set.copyOf(access);
    Checks.length("text", text, SearchRequest.LONGEST_TEXT);
    Checks.key("language", language);
    access.forEach(token -> Checks.token("access token", token));
    Checks.range("limit", limit, 1, MOST);
  }
}
