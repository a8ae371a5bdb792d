package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hidden item leaves no trace. */
abstract class VisibilityContract extends SearchIndexContract.ContractPart {

  VisibilityContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void samples() {
    putSamples();
  }

  @Test
  void hitsAndTotalsAreThoseOfTheTokens() {
    assertThat(ids("formations")).containsExactlyInAnyOrder("anticipation", "observatory");
    assertThat(search("formations").total()).isEqualTo(2);
    assertThat(ids("formations", Set.of("partners")))
        .contains("partners-note")
        .doesNotContain("group-note");
    assertThat(ids("formations", Set.of("group:7"))).containsExactly("group-note");
    assertThat(ids("formations", Set.of("public", "group:7"))).hasSize(3);
  }

  @Test
  void noTokensFindNothing() {
    SearchResults results =
        index()
            .search(SearchRequest.builder("", "fr", Set.of()).facets("theme", "country").build());
    assertThat(results.total()).isZero();
    assertThat(results.hits()).isEmpty();
    assertThat(results.facets()).extracting(Facet::values).containsOnly(List.of());
    assertThat(index().suggest(new SuggestionRequest("a", "fr", Set.of(), 10))).isEmpty();
  }

  @Test
  void anItemWithoutTokensIsFoundByNobody() {
    assertThat(ids("invisibles", Set.of("public", "partners", "group:7", "" + "nobody"))).isEmpty();
  }

  @Test
  void hiddenWordsAndPhrasesAndExclusionsTellNothing() {
    assertThat(search("zirconium").total()).isZero();
    assertThat(search("\"protocole zirconium\"").total()).isZero();
    assertThat(search("formations -zirconium").total()).isEqualTo(2);
    assertThat(search("-zirconium").total()).isEqualTo(3);
  }

  @Test
  void facetsCountVisibleItemsOnlyAndDoNotNameHiddenValues() {
    SearchResults results = index().search(request("").facets("theme", "country", "type").build());
    for (Facet facet : results.facets()) {
      assertThat(facet.values())
          .extracting(FacetValue::value)
          .doesNotContain("secret-theme", "TN", "DZ");
    }
    assertThat(results.facets().get(1).values())
        .containsExactly(new FacetValue("MA", 3, false), new FacetValue("KR", 1, false));
  }

  @Test
  void choosingAHiddenValueShowsThatNothingIsThere() {
    SearchResults results =
        index()
            .search(request("").filter("theme", "secret-theme").facets("theme", "country").build());
    assertThat(results.total()).isZero();
    assertThat(results.facets().get(0).values()).contains(new FacetValue("secret-theme", 0, true));
    assertThat(results.facets().get(1).values()).isEmpty();
  }

  @Test
  void suggestionsNameVisibleTitlesAndConceptsOnly() {
    for (String start : List.of("conf", "négo", "compte", "con", "caché", "inv", "f")) {
      assertThat(index().suggest(new SuggestionRequest(start, "fr", Samples.PUBLIC, 50)))
          .extracting(Suggestion::text)
          .doesNotContain(
              "Confidentialité négociée",
              "Compte rendu du groupe",
              "Concept caché",
              "Formations invisibles");
    }
    assertThat(index().suggest(new SuggestionRequest("conf", "fr", Set.of("partners"), 5)))
        .extracting(Suggestion::text)
        .contains("Confidentialité négociée");
  }
}
