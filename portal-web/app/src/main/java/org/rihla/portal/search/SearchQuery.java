package org.rihla.portal.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rihla.search.Sort;

/**
 * A whole search, as its address holds it.
 *
 * @param text what was typed, may be empty
 * @param filters chosen values by key of facet
 * @param period days to search in
 * @param sort the order
 * @param page from 1
 * @param translated whether texts in the other language are found by translations too
 */
public record SearchQuery(
    String text,
    Map<String, Set<String>> filters,
    Period period,
    Sort sort,
    int page,
    boolean translated) {
  /** Hits on a page. */
  public static final int PAGE_SIZE = 20;

  /** Copies the filters, keeping their order, which the address shows. */
  public SearchQuery {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    filters.forEach((key, values) -> copy.put(key, new LinkedHashSet<>(values)));
    filters = java.util.Collections.unmodifiableMap(copy);
  }

  /** A search at any time. */
  public SearchQuery(
      String text, Map<String, Set<String>> filters, Sort sort, int page, boolean translated) {
    this(text, filters, Period.NONE, sort, page, translated);
  }

  /** Everything, newest first. */
  public static SearchQuery all() {
    return new SearchQuery("", Map.of(), Sort.NEWEST, 1, true);
  }

  public boolean isFiltered() {
    return !filters.isEmpty() || period.isActive();
  }

  /**
   * Whether this is how a typed text is searched at first: everywhere, in both languages, in the
   * usual order, on the first page. What follows from there goes on with the same search.
   */
  public boolean isFirstAsked() {
    return !text.isBlank() && !isFiltered() && sort == Sort.RELEVANCE && page == 1 && translated;
  }

  /** Whether a value of a facet is chosen. */
  public boolean has(String facet, String value) {
    return filters.getOrDefault(facet, Set.of()).contains(value);
  }

  /** The same search with a value chosen or no longer chosen, back on the first page. */
  public SearchQuery toggled(String facet, String value) {
    Map<String, Set<String>> changed = new LinkedHashMap<>();
    filters.forEach((key, values) -> changed.put(key, new LinkedHashSet<>(values)));
    Set<String> values = changed.computeIfAbsent(facet, key -> new LinkedHashSet<>());
    if (!values.remove(value)) {
      values.add(value);
    }
    if (values.isEmpty()) {
      changed.remove(facet);
    }
    return new SearchQuery(text, changed, period, sort, 1, translated);
  }

  public SearchQuery unfiltered() {
    return new SearchQuery(text, Map.of(), sort, 1, translated);
  }

  /** The same search within other days, back on the first page. */
  public SearchQuery within(Period other) {
    return new SearchQuery(text, filters, other, sort, 1, translated);
  }

  /** The same search for another text, back on the first page. */
  public SearchQuery asking(String other) {
    return new SearchQuery(other, filters, period, sort, 1, translated);
  }

  public SearchQuery sorted(Sort other) {
    return new SearchQuery(text, filters, period, other, 1, translated);
  }

  public SearchQuery onPage(int other) {
    return new SearchQuery(text, filters, period, sort, other, translated);
  }

  /** The same search in the typed language only, or in both, back on the first page. */
  public SearchQuery translated(boolean both) {
    return new SearchQuery(text, filters, period, sort, 1, both);
  }
}
