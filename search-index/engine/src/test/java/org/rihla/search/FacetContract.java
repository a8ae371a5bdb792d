package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters and counts. */
abstract class FacetContract extends SearchIndexContract.ContractPart {

  FacetContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void samples() {
    putSamples();
  }

  private static FacetValue value(String value, long count) {
    return new FacetValue(value, count, false);
  }

  private static FacetValue selected(String value, long count) {
    return new FacetValue(value, count, true);
  }

  @Test
  void valuesOfAFacetAreAlternativesAndFacetsNarrowEachOther() {
    assertThat(ids(index().search(request("").filter("type", "finding", "news").build())))
        .containsExactlyInAnyOrder("anticipation", "news");
    assertThat(
            ids(
                index()
                    .search(
                        request("")
                            .filter("type", "finding", "news")
                            .filter("country", "KR")
                            .build())))
        .containsExactly("anticipation");
    assertThat(ids(index().search(request("").filter("type").build()))).hasSize(3);
  }

  @Test
  void aSelectedFacetStillCountsItsOtherValues() {
    SearchResults results =
        index().search(request("").filter("type", "finding").facets("type", "theme").build());
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.facets().get(0).values())
        .containsExactly(selected("finding", 1), value("news", 1), value("practice", 1));
    assertThat(results.facets().get(1).values()).containsExactly(value("skills-anticipation", 1));
  }

  @Test
  void twoSelectedFacetsLimitEachOthersCounts() {
    SearchResults results =
        index()
            .search(
                request("")
                    .filter("type", "news")
                    .filter("theme", "skills-anticipation")
                    .facets("type", "theme", "country")
                    .build());
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.facets().get(0).values())
        .containsExactly(value("finding", 1), selected("news", 1));
    assertThat(results.facets().get(1).values())
        .containsExactly(selected("skills-anticipation", 1));
    assertThat(results.facets().get(2).values()).containsExactly(value("MA", 1));
  }

  @Test
  void countsFollowTheText() {
    SearchResults results = index().search(request("projections").facets("theme").build());
    assertThat(results.facets().getFirst().values())
        .containsExactly(value("labour-market-information", 1));
  }

  @Test
  void aLimitKeepsTheHighestCountsAndWhatIsSelected() {
    SearchResults results =
        index()
            .search(
                request("")
                    .filter("country", "KR", "ZZ")
                    .facet(new FacetRequest("country", 1))
                    .build());
    assertThat(results.facets().getFirst().values())
        .containsExactly(value("MA", 3), selected("KR", 1), selected("ZZ", 0));
  }

  @Test
  void countsFollowChanges() {
    index().search(request("").facets("country").build());
    put(Samples.news().facet("country", "DZ", "DZ"));
    SearchResults results = index().search(request("").facets("country").build());
    assertThat(results.facets().getFirst().values())
        .containsExactly(value("MA", 2), value("DZ", 1), value("KR", 1));
  }

  @Test
  void valuesOfAnyFormAreCounted() {
    put(Samples.news().facet("theme", "a/b", "é «x»\u001F\u001E", "العربية", "x".repeat(1_000)));
    SearchResults results =
        index().search(request("").filter("theme", "é «x»\u001F\u001E").facets("theme").build());
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.facets().getFirst().values())
        .contains(selected("é «x»\u001F\u001E", 1), value("العربية", 1));
  }
}
