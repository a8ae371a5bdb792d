package org.rihla.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search. Make it with {@link #builder}, so that a later component breaks no caller.
 *
 * <p>The text is whatever a person typed and is never a syntax error: words, {@code "phrases"} in
 * any quotation marks, {@code -word} to exclude. A blank text finds all items (a listing); a text
 * without a single word, such as {@code &&}, finds none. Both of two words must be there, of more
 * only a part; if that finds next to nothing, any one word is enough. Beyond a few dozen words the
 * rest is ignored.
 *
 * @param text at most {@value #LONGEST_TEXT} characters
 * @param language of the interface: decides ties and collation, not how the text is read
 * @param filters values by facet key: an item must have one of the values of every facet; an empty
 *     set does not filter
 * @param days only items of these days; null for all items, with or without a day
 * @param access the caller's tokens, a part of the query itself: nothing else leaves a trace in
 *     hits, counts or facets; with none, nothing is found
 * @param sort the order of the hits
 * @param offset number of hits to skip, 0 or more; beyond the last there are no hits and the same
 *     total
 * @param limit most hits to return, from 0 to {@value #MOST_HITS}
 * @param facets counts to return
 * @param translated whether texts in the other language are found by translations of the words;
 *     synonyms within a language are looked for in any case
 */
public record SearchRequest(
    String text,
    String language,
    Map<String, Set<String>> filters,
    @Nullable DayRange days,
    Set<String> access,
    Sort sort,
    int offset,
    int limit,
    List<FacetRequest> facets,
    boolean translated) {

  /** Longest text, in characters. */
  public static final int LONGEST_TEXT = 100_000;

  /** Most hits that one request can return. */
  public static final int MOST_HITS = 1_000;

  /** Copies its collections and checks its values. */
  public SearchRequest {
    Checks.length("text", text, LONGEST_TEXT);
    Checks.key("language", language);
    filters = Copies.ofSets(filters);
    access = Set.copyOf(access);
    facets = List.copyOf(facets);
    Objects.requireNonNull(sort, "sort");
    filters.keySet().forEach(key -> Checks.key("facet", key));
    access.forEach(token -> Checks.token("access token", token));
    Checks.range("offset", offset, 0, Integer.MAX_VALUE);
    Checks.range("limit", limit, 0, MOST_HITS);
    if (facets.stream().map(FacetRequest::key).distinct().count() < facets.size()) {
      throw new IllegalArgumentException("A facet is requested twice");
    }
  }

  /**
   * Starts a request for the first 10 hits by relevance, without filters and facets, in both
   * languages.
   *
   * @param text what was typed; blank for a listing
   * @param language of the interface
   * @param access the caller's tokens
   */
  public static SearchRequestBuilder builder(String text, String language, Set<String> access) {
    return new SearchRequestBuilder(text, language, access);
  }

  /** The same request for another text. */
  public SearchRequest asking(String other) {
    return new SearchRequest(
        other, language, filters, days, access, sort, offset, limit, facets, translated);
  }
}
