package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.Sort;

class SearchAddressTest {
  private final SearchAddress address = new SearchAddress(Shipped.TYPES);

  @Test
  void aSearchIsReadBackFromItsAddress() {
    Map<String, Set<String>> filters = new LinkedHashMap<>();
    filters.put("theme", Set.of("skills-anticipation"));
    filters.put("country", Set.of("MA", "DZ"));
    SearchQuery query =
        new SearchQuery("compétences & رحلة + 100 %", filters, Sort.TITLE, 3, false);

    assertThat(address.read(parameters(SearchAddress.write("/fr/recherche", query))))
        .contains(query);
  }

  @Test
  void whatIsByDefaultIsNotInTheAddress() {
    SearchQuery words = new SearchQuery("x", Map.of(), Sort.RELEVANCE, 1, true);

    assertThat(SearchAddress.write("/fr/recherche", SearchQuery.all())).isEqualTo("/fr/recherche");
    assertThat(SearchAddress.write("/fr/recherche", words)).isEqualTo("/fr/recherche?q=x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=1000001", "page=99999999999"})
  void aPageThatCannotBeIsRefused(String parameter) {
    assertThat(address.read(parameters("?" + parameter))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=best", "sort=NEWEST", "sort=i.id"})
  void anUnknownOrderIsRefused(String parameter) {
    assertThat(address.read(parameters("?" + parameter))).isEmpty();
  }

  @Test
  void unknownParametersAndEmptyValuesAreIgnored() {
    assertThat(address.read(parameters("?utm_source=x&theme=&q=&sort=&page=")))
        .contains(SearchQuery.all());
  }

  @Test
  void marksOfDirectionAndEndlessFiltersAreLeftOut() {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    parameters.put("q", new String[] {" a\u202eb "});
    String[] years = new String[60];
    for (int i = 0; i < years.length; i++) {
      years[i] = String.valueOf(1_960 + i);
    }
    parameters.put("year", years);
    parameters.put("theme", new String[] {"x".repeat(101)});

    SearchQuery query = address.read(parameters).orElseThrow();

    assertThat(query.text()).isEqualTo("ab");
    assertThat(query.filters().get("year")).hasSize(50);
    assertThat(query.filters()).containsOnlyKeys("year");
  }

  @Test
  void choosingAValueTwiceTakesItBackAndBeginsOnTheFirstPage() {
    SearchQuery query = SearchQuery.all().onPage(4);

    assertThat(query.toggled("year", "2023").page()).isEqualTo(1);
    assertThat(query.toggled("year", "2023").has("year", "2023")).isTrue();
    assertThat(query.toggled("year", "2023").toggled("year", "2023")).isEqualTo(SearchQuery.all());
  }

  private static Map<String, String[]> parameters(String url) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (String pair : url.substring(url.indexOf('?') + 1).split("&", -1)) {
      String[] parts = pair.split("=", -1);
      String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      parameters.merge(
          parts[0], new String[] {value}, (before, added) -> new String[] {before[0], added[0]});
    }
    return parameters;
  }
}
