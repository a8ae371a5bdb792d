package org.rihla.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link SearchRequest}. */
public final class SearchRequestBuilder {

  private final String text;
  private final String language;
  private final Set<String> access;
  private final Map<String, Set<String>> filters = new LinkedHashMap<>();
  private final List<FacetRequest> facets = new ArrayList<>();
  private @Nullable DayRange days;
  private Sort sort = Sort.RELEVANCE;
  private int offset;
  private int limit = 10;
  private boolean translated = true;

  SearchRequestBuilder(String text, String language, Set<String> access) {
    this.text = text;
    this.language = language;
    this.access = Set.copyOf(access);
  }

  /** Keeps only items that have one of these values of a facet. */
  public SearchRequestBuilder filter(String key, Collection<String> values) {
    filters.put(key, Set.copyOf(values));
    return this;
  }

  /** Keeps only items that have one of these values of a facet. */
  public SearchRequestBuilder filter(String key, String... values) {
    return filter(key, Set.of(values));
  }

  /** Keeps only items of these days; null keeps all, with or without a day. */
  public SearchRequestBuilder days(@Nullable DayRange newDays) {
    this.days = newDays;
    return this;
  }

  /** Sets the order. */
  public SearchRequestBuilder sort(Sort newSort) {
    this.sort = newSort;
    return this;
  }

  /** Sets how many hits to skip and how many to return at most. */
  public SearchRequestBuilder page(int newOffset, int newLimit) {
    this.offset = newOffset;
    this.limit = newLimit;
    return this;
  }

  /** Asks for all values of these facets. */
  public SearchRequestBuilder facets(String... keys) {
    for (String key : keys) {
      facets.add(FacetRequest.all(key));
    }
    return this;
  }

  /** Asks for a facet. */
  public SearchRequestBuilder facet(FacetRequest facet) {
    facets.add(facet);
    return this;
  }

  /** Sets whether words are translated; they are unless this says otherwise. */
  public SearchRequestBuilder translated(boolean newTranslated) {
    this.translated = newTranslated;
    return this;
  }

  /**
   * Makes the request.
   *
   * @throws IllegalArgumentException if a value is not allowed; the message says which and why
   */
  public SearchRequest build() {
    return new SearchRequest(
        text, language, filters, days, access, sort, offset, limit, facets, translated);
  }
}
