package org.rihla.search;

import java.util.Set;

/**
 * Asks for items that are about the same as a given one.
 *
 * @param id of the given item
 * @param language of the interface: hits are shown in it where they can be
 * @param access the caller's tokens; with none, or none of the given item's, nothing is found
 * @param limit most hits to return, from 1 to {@value #MOST}
 */
public record SimilarRequest(String id, String language, Set<String> access, int limit) {

  /** Most hits that can be asked for. */
  public static final int MOST = 50;

  /** Copies the tokens and checks the values. */
  public SimilarRequest {
    access = Set.copyOf(access);
    Checks.token("id", id);
    Checks.key("language", language);
    access.forEach(token -> Checks.token("access token", token));
    Checks.range("limit", limit, 1, MOST);
  }
}
