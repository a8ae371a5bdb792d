package org.rihla.portal.search.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.FacetDefinition;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.search.Period;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.Sort;

/**
 * Between a search and the parameters of its address: {@code q}, facets, {@code from}, {@code to},
 * {@code sort}, {@code translate}, {@code page}.
 */
final class SearchAddress {
  private static final int MOST_VALUES = 50;
  static final String TRANSLATE = "translate";
  static final String NO = "no";
  static final String FROM = "from";
  static final String TO = "to";
  private static final int MOST_PAGES = 1_000_000;

  private final ContentTypes types;

  SearchAddress(ContentTypes types) {
    this.types = types;
  }

  /**
   * Reads parameters. Those that nobody knows are ignored, as links from elsewhere often carry
   * some.
   *
   * @return nothing when {@code page} or {@code sort} is not what they can be
   */
  Optional<SearchQuery> read(Map<String, String[]> parameters) {
    String text = BidiControls.strip(first(parameters, "q", "")).strip();
    Sort otherwise = text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
    Optional<Sort> sort = sort(first(parameters, "sort", key(otherwise)));
    int page = page(first(parameters, "page", "1"));
    if (page < 1 || sort.isEmpty()) {
      return Optional.empty();
    }
    boolean translated = !NO.equals(first(parameters, TRANSLATE, ""));
    Period period = new Period(date(first(parameters, FROM, "")), date(first(parameters, TO, "")));
    return Optional.of(
        new SearchQuery(text, filters(parameters), period, sort.get(), page, translated));
  }

  private Map<String, Set<String>> filters(Map<String, String[]> parameters) {
    Map<String, Set<String>> filters = new LinkedHashMap<>();
    for (FacetDefinition facet : types.facets()) {
      Set<String> values = new LinkedHashSet<>();
      Arrays.stream(parameters.getOrDefault(facet.key(), new String[0]))
          .filter(value -> !value.isBlank() && value.length() <= 100)
          .limit(MOST_VALUES)
          .forEach(values::add);
      if (!values.isEmpty()) {
        filters.put(facet.key(), values);
      }
    }
    return filters;
  }

  private static String date(String typed) {
    return BidiControls.strip(typed);
  }

  private static String first(Map<String, String[]> parameters, String name, String otherwise) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 || values[0].isBlank() ? otherwise : values[0];
  }

  private static int page(String text) {
    try {
      int page = Integer.parseInt(text);
      return page <= MOST_PAGES ? page : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The order that need not be named. */
  static Sort usual(SearchQuery query) {
    return query.text().isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
  }

  static String key(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Sort> sort(String key) {
    return List.of(Sort.values()).stream().filter(sort -> key(sort).equals(key)).findFirst();
  }

  /** The address of a search below a path; what is by default is left out. */
  static String write(String path, SearchQuery query) {
    StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!query.text().isEmpty()) {
      parameters.add("q=" + Links.encode(query.text()));
    }
    query
        .filters()
        .forEach((facet, values) ->
            values.forEach(value -> parameters.add(facet + "=" + Links.encode(value))));
    Period period = query.period();
    period.start().ifPresent(date -> parameters.add(FROM + "=" + date.iso()));
    period.end().ifPresent(date -> parameters.add(TO + "=" + date.iso()));
    if (query.sort() != usual(query)) {
      parameters.add("sort=" + key(query.sort()));
    }
    if (!query.translated()) {
      parameters.add(TRANSLATE + "=" + NO);
    }
    if (query.page() > 1) {
      parameters.add("page=" + query.page());
    }
    return path + parameters;
  }
}
